import type { Choice } from "@engine/protocol/enums";
import type { Vote } from "./scenario.ts";
import type { PlannedBallot } from "./season.ts";

/** One ballot for each voter over all entries of a round: what the scenario lists entry by entry. */
export function ballotsOf(members: readonly string[], entries: readonly Vote[]): PlannedBallot[] {
  return members
    .map((voter) => ({ voter, choices: entries.map((entry) => choiceOf(entry, voter)) }))
    .filter(({ choices }) => choices.some((choice) => choice !== "None"));
}

function choiceOf({ ballots }: Vote, voter: string): Choice {
  if (ballots.F.includes(voter)) return "For";
  if (ballots.A.includes(voter)) return "Against";
  return ballots.B.includes(voter) ? "Abstain" : "None";
}
