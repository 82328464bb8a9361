import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { outcomeMeanings, outcomeWords } from "@/components/decisions/ballot-words.ts";
import { TallyView } from "@/components/decisions/tally-view.tsx";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate, RelativeTime } from "@/components/ui/time.tsx";
import { conditionsOf } from "@/features/ballots/api/conditions.ts";
import type { IdeaEntry, IdeaRecord } from "@/features/ideas/api/idea.ts";

const tones: Record<NonNullable<IdeaEntry["outcome"]>, Tone> = {
  Approved: "positive",
  VotedDown: "negative",
  QuorumMissed: "caution",
  MembersRefused: "caution",
  MembersRefusedAgain: "negative",
};

/** The ballots an idea was in: tally, conditions, and the outcome in plain words. */
export function BallotSection({ idea, now }: { idea: IdeaRecord; now: number }) {
  return (
    <Section title={<Trans>What members decided</Trans>} id="ballot">
      <div className="grid gap-10">
        {[...idea.entries].reverse().map((entry) => (
          <Entry key={entry.round.number} entry={entry} entries={idea.entries} now={now} />
        ))}
      </div>
    </Section>
  );
}

function Entry(props: { entry: IdeaEntry; entries: readonly IdeaEntry[]; now: number }) {
  const { entry, now } = props;
  const { i18n } = useLingui();
  const { round, outcome } = entry;
  const tally = tallyOf(entry);
  const supply = round.supply === null ? undefined : BigInt(round.supply);
  const running = outcome === null && now <= Number(round.closesAt);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <TextLink to="/ballots/$roundId" params={{ roundId: String(round.number) }}>
          <Trans>Round {round.number}</Trans>
        </TextLink>
        {outcome && <Badge tone={tones[outcome]}>{i18n._(outcomeWords[outcome])}</Badge>}
        <span className="text-sm text-muted">
          {running ? (
            <Trans>
              closes <RelativeTime seconds={Number(round.closesAt)} />
            </Trans>
          ) : (
            <Trans>
              closed on <CalendarDate seconds={Number(round.closesAt)} />
            </Trans>
          )}
        </span>
      </div>
      {outcome && <p>{i18n._(outcomeMeanings[outcome])}</p>}
      {!outcome && !running && (
        <p>
          <Trans>Voting is over. The entry waits to be settled, which anyone may do.</Trans>
        </p>
      )}
      {supply === undefined ? (
        <p className="text-muted">
          <Trans>No ballot has been counted yet.</Trans>
        </p>
      ) : (
        <TallyView
          tally={tally}
          supply={Number(supply)}
          running={running}
          conditions={conditionsOf(tally, supply, round.rules, wasRefusedBefore(entry, props.entries))}
        />
      )}
    </div>
  );
}

function tallyOf(entry: IdeaEntry) {
  return {
    forWeight: Number(entry.forWeight),
    againstWeight: Number(entry.againstWeight),
    abstainWeight: Number(entry.abstainWeight),
    forVoters: entry.forVoters,
    againstVoters: entry.againstVoters,
  };
}

function wasRefusedBefore(entry: IdeaEntry, entries: readonly IdeaEntry[]): boolean {
  return entries.some(
    ({ round, outcome }) => round.number < entry.round.number && outcome === "MembersRefused",
  );
}
