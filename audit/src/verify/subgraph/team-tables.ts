import { placeOf } from "../../state/teams/state.ts";
import { autonomyOf, potOf } from "../../state/treasury/state.ts";
import type { Row, Table } from "./table.ts";
import { eventId, eventsNamed, idOf, numberId, type World, whereabouts } from "./world.ts";

/** Teams, who belongs to them, and everything about their seats. */
export function teamTables(world: World): Table[] {
  return [teams(world), memberships(world), charters(world), endorsements(world), seatChanges(world)];
}

const ofTeam = (_: string, row: Row) => `team ${row["team.number"]}, member ${row["member.number"]}`;

function teams({ state }: World): Table {
  const rows = [...state.teams.byId.values()].map((team): [string, Row] => {
    const { id, founderId, challengeId, charterHash, people, seats, epoch, formedAt } = team;
    const { limit, left, refillSeconds, since } = autonomyOf(state.treasury, id);
    const isKnown = state.ideas.challenges.has(challengeId);
    const row = {
      number: id,
      "founder.number": founderId,
      "challenge.id": isKnown ? numberId(challengeId) : null,
      "charter.hash": charterHash,
      people: people.size,
      seats: seats.filter((memberId) => memberId !== 0).length,
      epoch,
      "pot.id": idOf([potOf("Team", id), 5]),
      autonomyLimit: limit,
      autonomyLeft: left,
      autonomyRefillSeconds: refillSeconds,
      autonomySince: since,
      formedAt: formedAt.timestamp,
      block: formedAt.block,
      transaction: formedAt.txHash,
    };
    return [idOf([id, 4]), row];
  });
  return { entity: "teams", rows: new Map(rows), nameOf: (_, { number }) => `team ${number}` };
}

/** Everybody who was ever invited to a team or formed it. */
function memberships(world: World): Table {
  const rows = new Map<string, Row>();
  const times = timesOf(world);
  for (const team of world.state.teams.byId.values()) {
    for (const memberId of team.known) {
      const id = idOf([team.id, 4], [memberId, 4]);
      const place = placeOf(team, memberId);
      rows.set(id, {
        "team.number": team.id,
        "member.number": memberId,
        isIn: team.people.has(memberId),
        "invitedBy.id": numberId(team.invitations.get(memberId) ?? 0),
        joinedAt: times.joined.get(id) ?? null,
        leftAt: times.left.get(id) ?? null,
        place: place < 0 ? null : place,
      });
    }
  }
  return { entity: "teamMemberships", rows, nameOf: ofTeam };
}

/** When each member last joined a team, and when they left it since. */
function timesOf(world: World): { joined: Map<string, number>; left: Map<string, number> } {
  const [joined, left] = [new Map<string, number>(), new Map<string, number>()];
  for (const event of world.events) {
    if (event.contract !== "Teams") continue;
    const { args, at } = event;
    if (event.eventName === "TeamFormed") {
      joined.set(idOf([event.args.teamId, 4], [event.args.founderId, 4]), at.timestamp);
    }
    if (!("memberId" in args)) continue;
    const id = idOf([args.teamId, 4], [args.memberId, 4]);
    if (event.eventName === "TeamLeft") left.set(id, at.timestamp);
    if (event.eventName !== "TeamJoined") continue;
    joined.set(id, at.timestamp);
    left.delete(id);
  }
  return { joined, left };
}

function charters(world: World): Table {
  const formed = eventsNamed(world, "Teams", "TeamFormed").map(({ args, at }) => ({
    ...{ ...args, actorId: args.founderId, at },
  }));
  const changed = eventsNamed(world, "Teams", "CharterChanged").map(({ args, at }) => ({ ...args, at }));
  const rows = [...formed, ...changed].map(({ teamId, charterHash, actorId, at }): [string, Row] => [
    eventId(at),
    {
      "team.number": teamId,
      "document.hash": charterHash,
      "actor.id": numberId(actorId),
      ...whereabouts(at),
    },
  ]);
  return {
    entity: "charters",
    rows: new Map(rows),
    nameOf: (_, row) => `charter of team ${row["team.number"]}`,
  };
}

function endorsements(world: World): Table {
  const epochs = new Map<number, number>();
  const rows: [string, Row][] = [];
  for (const event of world.events) {
    if (event.contract !== "Teams") continue;
    if (event.eventName === "TeamFormed") epochs.set(event.args.teamId, 1);
    if (event.eventName === "SeatGiven" || event.eventName === "SeatTaken") {
      epochs.set(event.args.teamId, event.args.epoch);
    }
    if (event.eventName !== "SeatEndorsed") continue;
    const { teamId, memberId, give, actorId, endorsements: mask } = event.args;
    const about = { "team.number": teamId, "member.number": memberId, give, "actor.id": numberId(actorId) };
    const row = { ...about, epoch: epochs.get(teamId) ?? 0, endorsements: mask, ...whereabouts(event.at) };
    rows.push([eventId(event.at), row]);
  }
  return { entity: "seatEndorsements", rows: new Map(rows), nameOf: ofTeam };
}

function seatChanges(world: World): Table {
  const given = eventsNamed(world, "Teams", "SeatGiven");
  const taken = eventsNamed(world, "Teams", "SeatTaken");
  const rows = [...given, ...taken].map(({ eventName, args, at }): [string, Row] => {
    const { teamId, memberId, place, seats, epoch } = args;
    const about = { "team.number": teamId, "member.number": memberId, given: eventName === "SeatGiven" };
    return [eventId(at), { ...about, place, seats, epoch, ...whereabouts(at) }];
  });
  return { entity: "seatChanges", rows: new Map(rows), nameOf: ofTeam };
}
