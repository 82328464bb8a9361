import type { Tally } from "@engine/audit/state/rounds/settlement";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { outcomeMeanings, outcomeWords } from "@/components/decisions/ballot-words.ts";
import { TallyView } from "@/components/decisions/tally-view.tsx";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { conditionsOf } from "@/features/ballots/api/conditions.ts";
import { entryTally, wasRefusedBefore } from "@/features/ballots/api/entry-tally.ts";
import type { RoundPhase } from "@/features/ballots/api/round-phase.ts";
import type { RoundEntry, RoundRecord } from "@/features/ballots/api/rounds.ts";
import { EntryHead } from "@/features/ballots/components/ballot-entry.tsx";

const tones: Record<NonNullable<RoundEntry["outcome"]>, Tone> = {
  Approved: "positive",
  VotedDown: "negative",
  QuorumMissed: "caution",
  MembersRefused: "caution",
  MembersRefusedAgain: "negative",
};

interface ResultsProps {
  round: RoundRecord;
  /** Tallies from the contract, while the round runs. */
  tallies: readonly Tally[] | undefined;
  block: number;
  phase: RoundPhase;
}

/** What came out, or how it stands, idea by idea. */
export function Results({ round, tallies, block, phase }: ResultsProps) {
  return (
    <Section
      title={phase === "open" ? <Trans>How the vote stands</Trans> : <Trans>Results</Trans>}
      aside={
        <Trans>
          As of block <Num value={block} />
        </Trans>
      }
    >
      <ol className="grid grid-cols-1 divide-y divide-line border-b border-line">
        {round.entries.map((entry) => (
          <li key={entry.index} className="grid grid-cols-1 gap-4 py-6 first:pt-2">
            <EntryHead entry={entry} />
            <EntryResult
              entry={entry}
              round={round}
              tally={tallies?.[entry.index] ?? entryTally(entry)}
              running={phase === "open" || phase === "announced"}
            />
            <Recused round={round} index={entry.index} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function EntryResult(props: { entry: RoundEntry; round: RoundRecord; tally: Tally; running: boolean }) {
  const { i18n } = useLingui();
  const { entry, round, tally, running } = props;
  const { outcome } = entry;
  return (
    <div className="grid gap-4 sm:pl-13">
      {outcome && (
        <div className="flex flex-wrap items-center gap-3">
          <Badge tone={tones[outcome]}>{i18n._(outcomeWords[outcome])}</Badge>
          <p className="basis-60 grow text-sm">{i18n._(outcomeMeanings[outcome])}</p>
        </div>
      )}
      {round.supply === null ? (
        <p className="text-sm text-muted">
          <Trans>No ballot has been counted yet.</Trans>
        </p>
      ) : (
        <TallyView
          tally={tally}
          supply={Number(round.supply)}
          running={running}
          conditions={conditionsOf(
            tally,
            BigInt(round.supply),
            round.rules,
            wasRefusedBefore(entry, round.number),
          )}
        />
      )}
    </div>
  );
}

/** Who may not vote on an entry. */
function Recused({ round, index }: { round: RoundRecord; index: number }) {
  const recused = round.recusals.filter(({ entries, member }) => entries.includes(index) && member);
  if (recused.length === 0) return null;
  return (
    <p className="text-sm text-muted sm:pl-13">
      <Trans>Recused, being credited for it:</Trans>{" "}
      {recused.map(({ member, voter }, position) => (
        <span key={voter.id}>
          {position > 0 && ", "}
          {member && <PersonName member={member} />}
        </span>
      ))}
    </p>
  );
}
