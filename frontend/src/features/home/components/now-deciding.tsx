import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { Meter } from "@/components/ui/meter.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import { IdeaLink } from "@/components/vocabulary/idea-link.tsx";
import type { FrontRound, Waiting } from "@/features/home/api/front-page.ts";
import { useChainNow } from "@/lib/chain-clock.ts";

/** The round people can vote in now; without one, what waits for the next. */
export function NowDeciding({
  round,
  waiting,
}: {
  round: FrontRound | undefined;
  waiting: readonly Waiting[];
}) {
  const now = useChainNow();
  const running = round && !round.settled && Number(round.closesAt) >= now;
  if (running) return <RunningRound round={round} now={now} />;
  return <NextRound waiting={waiting} />;
}

function RunningRound({ round, now }: { round: FrontRound; now: number }) {
  const begun = Number(round.snapshot) < now;
  return (
    <Section
      title={<Trans>Being decided now</Trans>}
      aside={
        begun ? (
          <Trans>
            voting ends <RelativeTime seconds={Number(round.closesAt)} />
          </Trans>
        ) : (
          <Trans>
            voting begins <RelativeTime seconds={Number(round.snapshot)} />
          </Trans>
        )
      }
    >
      <ol className="grid divide-y divide-line">
        {round.entries.map(({ index, idea }) => (
          <li key={index} className="grid grid-cols-[2.5rem_1fr] items-baseline py-3 first:pt-1">
            <span aria-hidden="true" className="figures font-serif text-2xl text-muted">
              {index + 1}
            </span>
            <h3 className="text-lg">
              <IdeaLink idea={idea} className="hover:text-accent" />
            </h3>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t border-line pt-4">
        <div className="grid min-w-48 flex-1 gap-2">
          <Turnout round={round} />
        </div>
        <LinkButton to="/ballots" variant="primary">
          <Trans>Open the ballot</Trans>
        </LinkButton>
      </div>
    </Section>
  );
}

function Turnout({ round }: { round: FrontRound }) {
  const { t } = useLingui();
  const { ballotCount, eligibleVoters, entryCount } = round;
  const ideas = <Plural value={entryCount} one="# idea on one ballot" other="# ideas on one ballot" />;
  if (eligibleVoters === null) {
    return (
      <p className="text-sm text-muted">
        {ideas} · <Plural value={ballotCount} one="# ballot so far" other="# ballots so far" />
      </p>
    );
  }
  return (
    <Meter
      label={t`Turnout`}
      value={eligibleVoters === 0 ? 0 : ballotCount / eligibleVoters}
      caption={
        <>
          {ideas} ·{" "}
          <Trans>
            <Num value={ballotCount} /> of <Num value={eligibleVoters} /> have voted
          </Trans>
        </>
      }
    />
  );
}

function NextRound({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <Section title={<Trans>Waiting for the next ballot</Trans>} aside={<Badge>{waiting.length}</Badge>}>
      {waiting.length === 0 ? (
        <p className="text-muted">
          <Trans>No round is open and nothing waits for one. The next good idea could be yours.</Trans>
        </p>
      ) : (
        <ul className="grid divide-y divide-line">
          {waiting.map((idea) => (
            <li
              key={idea.number}
              className="flex flex-wrap items-baseline justify-between gap-x-6 py-3 first:pt-1"
            >
              <h3 className="text-lg">
                <IdeaLink idea={idea} className="hover:text-accent" />
              </h3>
              <p className="text-sm text-muted">
                <Trans>
                  ready <RelativeTime seconds={Number(idea.stageSince)} />
                </Trans>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
