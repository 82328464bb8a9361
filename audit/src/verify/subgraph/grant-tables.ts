import type { Row, Table } from "./table.ts";
import { eventsNamed, hashOrNull, idOf, numberId, type World, whereabouts } from "./world.ts";

/** Grants and the seats' votes on them. */
export function grantTables(world: World): Table[] {
  return [grants(world), votes(world)];
}

function grants({ state }: World): Table {
  const rows = [...state.grants.byId.values()].map((grant): [string, Row] => {
    const { id, pilotId, teamId, ideaId, amount, eligible, support, refuse, closesAt } = grant;
    const row = {
      ...{ number: id, "pilot.number": pilotId, "team.number": teamId, "idea.number": ideaId, amount },
      ...{ eligible, support, refuse, closesAt, state: grant.state, byAutonomy: grant.byAutonomy },
      "reason.hash": hashOrNull(grant.reasonHash),
      "proposedBy.id": numberId(grant.proposerId),
      proposedAt: grant.proposedAt.timestamp,
      closedAt: grant.closedAt?.timestamp ?? null,
      closedIn: grant.closedAt?.txHash ?? null,
      block: grant.proposedAt.block,
      transaction: grant.proposedAt.txHash,
    };
    return [idOf([id, 4]), row];
  });
  return { entity: "grants", rows: new Map(rows), nameOf: (_, { number }) => `grant ${number}` };
}

function votes(world: World): Table {
  const rows = eventsNamed(world, "Grants", "GrantVoted").map(({ args, at }): [string, Row] => {
    const { grantId, memberId, inFavour } = args;
    const row = { "grant.number": grantId, "member.number": memberId, inFavour, ...whereabouts(at) };
    return [idOf([grantId, 4], [memberId, 4]), row];
  });
  const nameOf = (_: string, row: Row) =>
    `grant ${row["grant.number"]}, vote of member ${row["member.number"]}`;
  return { entity: "grantVotes", rows: new Map(rows), nameOf };
}
