import type { Address } from "viem";
import { entryName } from "../../state/rounds/opening.ts";
import type { RoundRecord, RoundsState } from "../../state/rounds/state.ts";
import type { VotesState } from "../../state/votes/state.ts";
import type { Probe } from "./probe.ts";

/** What Rounds should answer: terms, entries, every tally and every ballot. */
export function roundProbes(rounds: RoundsState, votes: VotesState): Probe[] {
  const contract = "Rounds" as const;
  const cadence = rounds.rules?.cadenceSeconds ?? 0;
  return [
    { contract, subject: "Rounds", functionName: "roundCount", expected: rounds.byId.size },
    { contract, subject: "Rounds", functionName: "rules", expected: { ...rounds.rules } },
    {
      contract,
      subject: "Rounds",
      functionName: "anyoneMayOpenFrom",
      expected: rounds.lastOpenedAt + cadence,
    },
    ...[...rounds.byId.values()].flatMap((round) => roundProbe(round, votes)),
  ];
}

function roundProbe(round: RoundRecord, votes: VotesState): Probe[] {
  const about = { subject: `round ${round.id}`, contract: "Rounds" as const };
  const voters = new Set([...round.ballots.keys(), ...round.recused.keys()]);
  return [
    { ...about, functionName: "roundOf", args: [round.id], expected: termsOf(round, votes) },
    { ...about, functionName: "entriesOf", args: [round.id], expected: [...round.ideaIds] },
    ...round.tallies.map((tally, entry) => ({
      contract: about.contract,
      subject: entryName(round.id, entry, round.ideaIds[entry]),
      functionName: "tallyOf",
      args: [round.id, BigInt(entry)],
      expected: { ...tally },
    })),
    ...[...voters].map((voter) => ballotProbe(round, voter)),
  ];
}

/** The supply stands in the round's terms once someone voted or an entry was settled. */
function termsOf(round: RoundRecord, votes: VotesState) {
  const { snapshot, closesAt, extended, rules } = round;
  const {
    quorumBps,
    approvalBps,
    capBps,
    lateWindowSeconds,
    extensionSeconds,
    memberMajority,
    revisitHours,
  } = rules;
  const settled = round.settlements.length;
  const isSupplyRead = round.ballots.size > 0 || settled > 0;
  return {
    snapshot,
    closesAt,
    ...(isSupplyRead ? { supply: votes.supply.at(snapshot) } : {}),
    entries: round.ideaIds.length,
    settled,
    quorumBps,
    approvalBps,
    capBps,
    lateWindowSeconds,
    extensionSeconds,
    memberMajority,
    extended,
    revisitHours,
  };
}

function ballotProbe(round: RoundRecord, voter: Address): Probe {
  const ballot = round.ballots.get(voter);
  return {
    subject: `round ${round.id}, ballot of ${voter}`,
    contract: "Rounds",
    functionName: "ballotOf",
    args: [round.id, voter],
    expected: [
      ballot !== undefined,
      ballot?.choices ?? 0n,
      ballot?.weight ?? 0,
      round.recused.get(voter) ?? 0n,
    ],
  };
}
