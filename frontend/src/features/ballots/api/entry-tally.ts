import type { Tally } from "@engine/audit/state/rounds/settlement";
import type { RoundEntry } from "@/features/ballots/api/rounds.ts";

/** An entry's tally as the index has it. */
export function entryTally(entry: RoundEntry): Tally {
  return {
    forWeight: Number(entry.forWeight),
    againstWeight: Number(entry.againstWeight),
    abstainWeight: Number(entry.abstainWeight),
    forVoters: entry.forVoters,
    againstVoters: entry.againstVoters,
  };
}

/** Whether members already refused the idea, against the tokens, in a round before this one. */
export function wasRefusedBefore(entry: RoundEntry, roundNumber: number): boolean {
  return entry.idea.entries.some(
    ({ round, outcome }) => round.number < roundNumber && outcome === "MembersRefused",
  );
}
