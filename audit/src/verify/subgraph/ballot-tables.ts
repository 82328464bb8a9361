import { choiceAt } from "@engine/protocol/ballot";
import { refusalName } from "../../state/names.ts";
import type { RoundRecord } from "../../state/rounds/state.ts";
import type { Row, Table } from "./table.ts";
import { eventId, eventsNamed, idOf, joinedId, memberBehind, type World, whereabouts } from "./world.ts";

/** Ballots, and those that were refused. */
export function ballotTables(world: World): Table[] {
  return [ballots(world), refusals(world)];
}

function allBallots({ state }: World) {
  return [...state.rounds.byId.values()].flatMap((round) =>
    [...round.ballots].map(([voter, ballot]) => ({
      round,
      voter,
      ballot,
      id: joinedId(idOf([round.id, 4]), voter),
    })),
  );
}

/** Entries that a ballot says something about. */
const choiceCount = (round: RoundRecord, packed: bigint) =>
  round.ideaIds.filter((_, index) => choiceAt(packed, index) !== "None").length;

function ballots(world: World): Table {
  const rows = allBallots(world).map(({ id, round, voter, ballot }): [string, Row] => [
    id,
    {
      "round.number": round.id,
      "voter.id": voter,
      "member.id": memberBehind(world.state, voter),
      choices: ballot.choices,
      weight: ballot.weight,
      choiceCount: choiceCount(round, ballot.choices),
      ...whereabouts(ballot.at),
    },
  ]);
  const nameOf = (_: string, row: Row) => `round ${row["round.number"]}, ballot of ${row["voter.id"]}`;
  return { entity: "ballots", rows: new Map(rows), nameOf };
}

function refusals(world: World): Table {
  const rows = eventsNamed(world, "Rounds", "BallotRefused").map(({ args, at }): [string, Row] => [
    eventId(at),
    {
      "round.number": args.roundId,
      voter: args.voter,
      refusal: refusalName(args.refusal),
      ...whereabouts(at),
    },
  ]);
  return { entity: "refusedBallots", rows: new Map(rows) };
}
