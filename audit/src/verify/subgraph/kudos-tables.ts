import type { Row, Table } from "./table.ts";
import { eventId, idOf, type World, whereabouts } from "./world.ts";

/** Thanks, and what members gave and received by season. */
export function kudosTables(world: World): Table[] {
  return [gifts(world), seasons(world)];
}

function gifts({ state, events }: World): Table {
  const said = events.filter((event) => event.eventName === "KudosGiven");
  const rows = state.kudos.given.map((gift, index): [string, Row] => [
    eventId(gift.at),
    {
      "from.number": gift.fromId,
      "to.number": gift.toId,
      amount: gift.amount,
      "note.hash": gift.noteHash,
      season: gift.season,
      left: said[index]?.args.left ?? 0,
      received: said[index]?.args.received ?? 0,
      ...whereabouts(gift.at),
    },
  ]);
  const nameOf = (_: string, row: Row) =>
    `kudos of member ${row["from.number"]} to member ${row["to.number"]}`;
  return { entity: "kudosGifts", rows: new Map(rows), nameOf };
}

function seasons({ state }: World): Table {
  const rows = [...state.kudos.seasons].flatMap(([season, members]) =>
    [...members].map(([memberId, { given, received }]): [string, Row] => [
      idOf([season, 4], [memberId, 4]),
      { season, "member.number": memberId, given, received },
    ]),
  );
  const nameOf = (_: string, row: Row) => `kudos of member ${row["member.number"]}, season ${row.season}`;
  return { entity: "kudosSeasons", rows: new Map(rows), nameOf };
}
