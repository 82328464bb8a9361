import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { groundWords } from "@/components/decisions/ground-words.ts";
import { Section } from "@/components/ui/section.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { IdeaLink } from "@/components/vocabulary/idea-link.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import type { Answer } from "@/features/home/api/front-page.ts";

const EXCERPT_LETTERS = 220;

/** The latest answers, each with its reason. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  const { i18n } = useLingui();
  if (answers.length === 0) return null;
  return (
    <Section title={<Trans>Answered lately, and why</Trans>}>
      <ul className="grid divide-y divide-line">
        {answers.map(({ id, to, ground, timestamp, reasonContent, idea }) => (
          <li key={id} className="grid gap-2 py-4 first:pt-1">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <h3 className="min-w-0 text-lg">
                <IdeaLink idea={idea} className="hover:text-accent" />
              </h3>
              <StagePill stage={to} />
            </div>
            <p className="text-muted">
              {reasonContent?.text ? (
                <UserText text={reasonContent.text} limit={EXCERPT_LETTERS} />
              ) : (
                i18n._(groundWords[ground])
              )}
            </p>
            <p className="text-sm text-muted">
              <RelativeTime seconds={Number(timestamp)} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
