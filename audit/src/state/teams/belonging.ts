import { accuser, type Context } from "../context.ts";
import { isActive, isPerson } from "../members/state.ts";
import { timeName } from "../names.ts";
import { isKept } from "../promises.ts";
import { belongingName, knownTeam, type TeamsEventNamed } from "./events.ts";
import { checkSeat } from "./forming.ts";
import { leavingOf } from "./seats.ts";
import { placeOf } from "./state.ts";

/** A seat asked an active person to join. */
export function reduceInvitation(context: Context, { args, at }: TeamsEventNamed<"TeamInvited">): void {
  const team = knownTeam(context, args.teamId, at);
  if (!team) return;
  const say = accuser(context, belongingName(args), at);
  say(!isPerson(context.state.members, args.memberId) && "was invited, but was no active person");
  say(team.people.has(args.memberId) && "was invited, but belongs to it already");
  checkSeat(context, team, args.actorId, at);
  team.invitations.set(args.memberId, args.actorId);
  team.known.add(args.memberId);
}

/** Someone accepted an invitation of a seat that still stands. */
export function reduceJoining(context: Context, { args, at }: TeamsEventNamed<"TeamJoined">): void {
  const { teams, members } = context.state;
  const team = knownTeam(context, args.teamId, at);
  if (!team) return;
  const say = accuser(context, belongingName(args), at);
  const uninvited = placeOf(team, team.invitations.get(args.memberId) ?? 0) < 0;
  say(!isPerson(members, args.memberId) && "joined, but was no active person");
  say(team.people.has(args.memberId) && "joined twice: a log is missing");
  say(uninvited && "joined without the invitation of a seat: a log is missing");
  say(
    at.timestamp < teams.pausedUntil &&
      `joined while joining was paused until ${timeName(teams.pausedUntil)}`,
  );
  team.people.add(args.memberId);
  team.known.add(args.memberId);
  team.invitations.delete(args.memberId);
  say(args.people !== team.people.size && miscounted(args.people, team.people.size));
}

/** Someone left, or was found to be no active member any more; their seat ended before. */
export function reduceLeaving(context: Context, { args, at }: TeamsEventNamed<"TeamLeft">): void {
  const team = knownTeam(context, args.teamId, at);
  if (!team) return;
  const say = accuser(context, belongingName(args), at);
  const found = args.actorId === 0;
  isKept(context, leavingOf(args));
  say(!team.people.has(args.memberId) && "left, but did not belong to it: a log is missing");
  say(placeOf(team, args.memberId) >= 0 && "left, but has a seat: a log is missing");
  say(!found && args.actorId !== args.memberId && `was made to leave by member ${args.actorId}`);
  say(found && isActive(context.state.members, args.memberId) && "was found to have left, but is active");
  team.people.delete(args.memberId);
  team.invitations.delete(args.memberId);
  say(args.people !== team.people.size && miscounted(args.people, team.people.size));
}

function miscounted(said: number, due: number): string {
  return `the log counts ${said} people, the history ${due}: a log is missing`;
}
