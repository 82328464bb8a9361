import { Plural, Trans } from "@lingui/react/macro";
import { Share } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import type { MemberCredit } from "@/features/members/api/member-record.ts";

const WHOLE = 10_000;

/** Ideas that credit a member, and with how much where it is shared. */
export function IdeasSection({ credits }: { credits: readonly MemberCredit[] }) {
  if (credits.length === 0) return null;
  return (
    <Section
      title={<Trans>Ideas</Trans>}
      id="ideas"
      aside={<Plural value={credits.length} one="# idea" other="# ideas" />}
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {credits.map(({ idea, shareBps }) => (
          <li
            key={idea.number}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5"
          >
            <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
              <TextLink to="/ideas/$ideaId" params={{ ideaId: String(idea.number) }}>
                <IdeaTitle
                  number={idea.number}
                  title={idea.content?.title ?? undefined}
                  contentHash={idea.contentHash}
                />
              </TextLink>
              {shareBps < WHOLE && (
                <span className="text-sm text-muted">
                  <Trans>
                    <Share bps={shareBps} /> of the credit
                  </Trans>
                </span>
              )}
            </div>
            <StagePill stage={idea.stage} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
