import type { RoundsState } from "../../state/rounds/state.ts";
import { delegateOf, type VotesState, votesNow } from "../../state/votes/state.ts";
import type { Probe } from "./probe.ts";

/** What VoteToken should answer: now, and at the snapshots of rounds that have begun by `now` (seconds). */
export function voteProbes(votes: VotesState, rounds: RoundsState, now: number): Probe[] {
  const contract = "VoteToken" as const;
  const holders = [...votes.balances.keys()].flatMap((holder) => [
    {
      contract,
      subject: `votes of ${holder}`,
      functionName: "balanceOf",
      args: [holder],
      expected: votes.balances.get(holder),
    },
    {
      contract,
      subject: `votes of ${holder}`,
      functionName: "delegates",
      args: [holder],
      expected: delegateOf(votes, holder),
    },
  ]);
  const voters = [...votes.power.keys()].map((voter) => ({
    contract,
    subject: `votes of ${voter}`,
    functionName: "getVotes",
    args: [voter],
    expected: votesNow(votes, voter),
  }));
  return [
    { contract, subject: "VoteToken", functionName: "totalSupply", expected: votes.supply.latest() },
    { contract, subject: "VoteToken", functionName: "transfersOpen", expected: votes.transfersOpen },
    ...holders,
    ...voters,
    ...snapshotProbes(votes, rounds, now),
  ];
}

/** Past votes of everyone who cast a ballot, and the supply that quorum and cap are shares of. */
function snapshotProbes(votes: VotesState, rounds: RoundsState, now: number): Probe[] {
  const begun = [...rounds.byId.values()].filter(({ snapshot }) => snapshot < now);
  return begun.flatMap(({ id, snapshot, ballots }) => {
    const about = { subject: `round ${id}`, contract: "VoteToken" as const };
    const time = BigInt(snapshot);
    return [
      { ...about, functionName: "getPastTotalSupply", args: [time], expected: votes.supply.at(snapshot) },
      ...[...ballots.keys()].map((voter) => ({
        ...about,
        functionName: "getPastVotes",
        args: [voter, time],
        expected: votes.power.get(voter)?.at(snapshot) ?? 0n,
      })),
    ];
  });
}
