import type { Place } from "../../contracts.ts";
import { accuse, accuser, type Context, NO_HASH } from "../context.ts";
import { isPerson } from "../members/state.ts";
import { knownTeam, type TeamsEventNamed } from "./events.ts";
import { PLACES, placeOf, type TeamRecord } from "./state.ts";

/** A member formed a team, whose only seat is theirs. */
export function reduceForming(context: Context, { args, at }: TeamsEventNamed<"TeamFormed">): void {
  const { teams, members } = context.state;
  const next = teams.byId.size + 1;
  const say = accuser(context, `team ${args.teamId}`, at);
  say(args.teamId !== next && `was formed, but team ${next} is next: a log is missing or repeated`);
  say(
    !isPerson(members, args.founderId) && `was formed by member ${args.founderId}, who was no active person`,
  );
  say(args.charterHash === NO_HASH && "was formed without a charter");
  const { teamId, founderId, challengeId, charterHash } = args;
  teams.byId.set(teamId, {
    ...{ id: teamId, founderId, challengeId, charterHash, charters: [charterHash], formedAt: at },
    people: new Set([founderId]),
    known: new Set([founderId]),
    invitations: new Map(),
    seats: Array.from({ length: PLACES }, (_, place) => (place === 0 ? founderId : 0)),
    epoch: 1,
    endorsements: new Map(),
  });
  context.report.count("teams");
}

/** A seat replaced the charter. */
export function reduceCharter(context: Context, { args, at }: TeamsEventNamed<"CharterChanged">): void {
  const team = knownTeam(context, args.teamId, at);
  if (!team) return;
  const silent = args.charterHash === NO_HASH && "lost its charter";
  accuse(context, `team ${team.id}`, at, silent);
  checkSeat(context, team, args.actorId, at);
  team.charterHash = args.charterHash;
  team.charters.push(args.charterHash);
}

/** Who acts for a team has a seat, and is active. */
export function checkSeat(context: Context, team: TeamRecord, actorId: number, at: Place): void {
  const say = accuser(context, `team ${team.id}`, at);
  say(placeOf(team, actorId) < 0 && `member ${actorId} acted for it without a seat`);
  say(
    !isPerson(context.state.members, actorId) && `member ${actorId}, who was no active person, acted for it`,
  );
}
