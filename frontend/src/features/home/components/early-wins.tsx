import { Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import { IdeaLink } from "@/components/vocabulary/idea-link.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import type { Win } from "@/features/home/api/front-page.ts";

/** Ideas that came through, and whose they were. */
export function EarlyWins({ wins }: { wins: readonly Win[] }) {
  return (
    <Section title={<Trans>Early wins</Trans>}>
      {wins.length === 0 ? (
        <p className="text-muted">
          <Trans>
            None yet. The first idea that members approve will stand here, with its author's name.
          </Trans>
        </p>
      ) : (
        <ul className="grid divide-y divide-line">
          {wins.map((win) => (
            <li key={win.number} className="grid justify-items-start gap-1.5 py-4 first:pt-1">
              <h3 className="text-lg">
                <IdeaLink idea={win} className="hover:text-accent" />
              </h3>
              <p className="text-sm text-muted">
                {win.author && (
                  <>
                    <PersonName member={win.author} />
                    {" · "}
                  </>
                )}
                <RelativeTime seconds={Number(win.stageSince)} />
              </p>
              <StagePill stage={win.stage} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextLink to="/leaderboard">
          <Trans>Who brought it about</Trans>
        </TextLink>
      </p>
    </Section>
  );
}
