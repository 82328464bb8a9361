import { choiceAt, entriesInMask } from "@engine/protocol/ballot";
import { entryName } from "../../state/rounds/opening.ts";
import type { RoundRecord, Rules } from "../../state/rounds/state.ts";
import { pastVotes } from "../../state/votes/state.ts";
import type { Row, Table } from "./table.ts";
import { eventsNamed, idOf, joinedId, memberBehind, type World, whereabouts } from "./world.ts";

/** Rules, rounds, entries with their tallies, and recusals. */
export function roundTables(world: World): Table[] {
  return [rules(world), rounds(world), entries(world), recusals(world)];
}

function rules(world: World): Table {
  const rows = eventsNamed(world, "Rounds", "RulesChanged").map(({ args, at }, index): [string, Row] => [
    idOf([index + 1, 4]),
    { number: index + 1, ...ruleFields(args.rules), ...whereabouts(at) },
  ]);
  return {
    entity: "rulesVersions",
    rows: new Map(rows),
    nameOf: (_, { number }) => `rules, version ${number}`,
  };
}

function ruleFields(terms: Rules): Row {
  const { delaySeconds, durationSeconds, quorumBps, approvalBps, capBps, memberMajority } = terms;
  const { lateWindowSeconds, extensionSeconds, cadenceSeconds, revisitHours } = terms;
  return {
    delaySeconds,
    durationSeconds,
    quorumBps,
    approvalBps,
    capBps,
    memberMajority,
    lateWindowSeconds,
    extensionSeconds,
    cadenceSeconds,
    revisitHours,
  };
}

function rounds(world: World): Table {
  const openings = new Map(
    eventsNamed(world, "Rounds", "RoundOpened").map((event) => [event.args.roundId, event]),
  );
  const refusals = eventsNamed(world, "Rounds", "BallotRefused");
  const rows = [...world.state.rounds.byId.values()].map((round): [string, Row] => {
    const openedBy = openings.get(round.id)?.args.openedBy ?? "0x";
    const settledCount = round.settlements.length;
    const weights = [...round.ballots.values()].map(({ weight }) => BigInt(weight));
    const row = {
      number: round.id,
      "openedBy.id": openedBy,
      openedAt: round.openedAt.timestamp,
      snapshot: round.snapshot,
      closesAt: round.closesAt,
      ...prefixed("rules", ruleFields(round.rules)),
      entryCount: round.ideaIds.length,
      settledCount,
      settled: settledCount === round.ideaIds.length,
      ballotCount: round.ballots.size,
      ballotWeight: weights.reduce((sum, weight) => sum + weight, 0n),
      ballotWeightSquares: weights.reduce((sum, weight) => sum + weight * weight, 0n),
      refusedCount: refusals.filter(({ args }) => args.roundId === round.id).length,
      ...snapshotFields(world, round),
      block: round.openedAt.block,
      transaction: round.openedAt.txHash,
    };
    return [idOf([round.id, 4]), row];
  });
  return { entity: "rounds", rows: new Map(rows), nameOf: (_, { number }) => `round ${number}` };
}

function prefixed(field: string, row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [`${field}.${name}`, value]));
}

/** The index knows supply and eligible voters once something happened after the snapshot that needs or changes them. */
function snapshotFields({ state, events }: World, { snapshot }: RoundRecord): Row {
  const isFixed = events.some(
    ({ at, contract, eventName }) =>
      at.timestamp > snapshot &&
      ((contract === "Rounds" && (eventName === "BallotCast" || eventName === "EntrySettled")) ||
        (contract === "VoteToken" && (eventName === "Transfer" || eventName === "DelegateVotesChanged"))),
  );
  if (!isFixed) return { supply: null, eligibleVoters: null };
  const voters = [...state.votes.power.keys()].filter(
    (voter) => pastVotes(state.votes, voter, snapshot) > 0n,
  );
  return { supply: state.votes.supply.at(snapshot), eligibleVoters: voters.length };
}

function entries({ state }: World): Table {
  const rows = [...state.rounds.byId.values()].flatMap((round) =>
    round.ideaIds.map((ideaId, index): [string, Row] => {
      const settlement = round.settlements[index];
      const abstainVoters = [...round.ballots.values()].filter(
        ({ choices }) => choiceAt(choices, index) === "Abstain",
      ).length;
      const row = {
        "round.number": round.id,
        "idea.number": ideaId,
        index,
        ...round.tallies[index],
        abstainVoters,
        outcome: settlement?.outcome ?? null,
        settledAt: settlement?.at.timestamp ?? null,
        settledIn: settlement?.at.txHash ?? null,
      };
      return [idOf([round.id, 4], [index, 1]), row];
    }),
  );
  const nameOf = (_: string, row: Row) =>
    entryName(Number(row["round.number"]), Number(row.index), Number(row["idea.number"]));
  return { entity: "roundEntries", rows: new Map(rows), nameOf };
}

function recusals({ state }: World): Table {
  const rows = [...state.rounds.byId.values()].flatMap((round) =>
    [...round.recused].map(([voter, mask]): [string, Row] => [
      joinedId(idOf([round.id, 4]), voter),
      {
        "round.number": round.id,
        "voter.id": voter,
        "member.id": memberBehind(state, voter),
        entries: entriesInMask(mask),
      },
    ]),
  );
  const nameOf = (_: string, row: Row) => `round ${row["round.number"]}, recusal of ${row["voter.id"]}`;
  return { entity: "recusals", rows: new Map(rows), nameOf };
}
