import { choiceAt } from "@engine/protocol/ballot";
import { refusalName } from "../../state/names.ts";
import type { RoundRecord } from "../../state/rounds/state.ts";
import type { Row, Table } from "./table.ts";
import { eventId, eventsNamed, idOf, joinedId, memberBehind, type World, whereabouts } from "./world.ts";

/** Ballots, what each says of each entry, and those that were refused. */
export function ballotTables(world: World): Table[] {
  return [ballots(world), choices(world), refusals(world)];
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

const sidesOf = (round: RoundRecord, packed: bigint) =>
  round.ideaIds
    .map((_, index) => ({ index, choice: choiceAt(packed, index) }))
    .filter(({ choice }) => choice !== "None");

function ballots(world: World): Table {
  const rows = allBallots(world).map(({ id, round, voter, ballot }): [string, Row] => [
    id,
    {
      "round.number": round.id,
      "voter.id": voter,
      "member.id": memberBehind(world.state, voter),
      choices: ballot.choices,
      weight: ballot.weight,
      choiceCount: sidesOf(round, ballot.choices).length,
      ...whereabouts(ballot.at),
    },
  ]);
  const nameOf = (_: string, row: Row) => `round ${row["round.number"]}, ballot of ${row["voter.id"]}`;
  return { entity: "ballots", rows: new Map(rows), nameOf };
}

function choices(world: World): Table {
  const rows = allBallots(world).flatMap(({ id, round, ballot }) =>
    sidesOf(round, ballot.choices).map(({ index, choice }): [string, Row] => [
      joinedId(id, idOf([index, 1])),
      { "ballot.id": id, "entry.id": idOf([round.id, 4], [index, 1]), choice, weight: ballot.weight },
    ]),
  );
  const nameOf = (_: string, row: Row) => `ballot ${row["ballot.id"]}, entry ${row["entry.id"]}`;
  return { entity: "ballotChoices", rows: new Map(rows), nameOf };
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
