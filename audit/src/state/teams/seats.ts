import { accuser, type Context } from "../context.ts";
import { isPerson } from "../members/state.ts";
import { isKept, promise } from "../promises.ts";
import { belongingName, knownTeam, type TeamsEventNamed } from "./events.ts";
import { checkSeat } from "./forming.ts";
import { countPlaces, isMoreThanHalf, maskOf, PLACES, placeOf, type TeamRecord } from "./state.ts";

interface Belonging {
  teamId: number;
  memberId: number;
}

const deedOf = ({ teamId, memberId }: Belonging, give: boolean) =>
  `member ${memberId} ${give ? "got" : "lost"} a seat of team ${teamId}`;

/** What must follow when a seat ends without an endorsement. */
export const leavingOf = ({ teamId, memberId }: Belonging) => `member ${memberId} left team ${teamId}`;

/** A seat endorsed a change of seats; more than half of those with a say decide it at once. */
export function reduceEndorsement(context: Context, { args, at }: TeamsEventNamed<"SeatEndorsed">): void {
  const team = knownTeam(context, args.teamId, at);
  if (!team) return;
  const { memberId, give, actorId } = args;
  const subject = belongingName(args);
  const say = accuser(context, subject, at);
  const before = team.endorsements.get(memberId) ?? 0;
  const bit = 1 << Math.max(0, placeOf(team, actorId));
  checkSeat(context, team, actorId, at);
  if (give) checkSeatable(context, team, args, at);
  say(!give && placeOf(team, memberId) < 0 && "was to lose a seat, but has none");
  say(!give && memberId === actorId && "endorsed the end of their own seat");
  say((before & bit) !== 0 && `was endorsed by member ${actorId} twice`);
  const due = before | bit;
  say(args.endorsements !== due && `has endorsements ${args.endorsements}; the logs give ${due}`);
  team.endorsements.set(memberId, due);
  const seats = countPlaces(maskOf(team));
  if (isMoreThanHalf(due, give ? seats : seats - 1)) promise(context, subject, deedOf(args, give));
}

/** A person of the team got the first free place: by endorsement, or from governance. */
export function reduceSeatGiven(context: Context, { args, at }: TeamsEventNamed<"SeatGiven">): void {
  const team = knownTeam(context, args.teamId, at);
  if (!team) return;
  isKept(context, deedOf(args, true));
  checkSeatable(context, team, args, at);
  const due = Math.max(0, team.seats.indexOf(0));
  team.seats[due] = args.memberId;
  changeEpoch(context, team, due, { args, at });
}

/** A seat ended: by endorsement, or because its member leaves. */
export function reduceSeatTaken(context: Context, { args, at }: TeamsEventNamed<"SeatTaken">): void {
  const team = knownTeam(context, args.teamId, at);
  if (!team) return;
  const due = placeOf(team, args.memberId);
  const none = due < 0 && "lost a seat, but had none: a log is missing";
  accuser(context, belongingName(args), at)(none);
  if (!isKept(context, deedOf(args, false))) promise(context, belongingName(args), leavingOf(args));
  if (due >= 0) team.seats[due] = 0;
  changeEpoch(context, team, due, { args, at });
}

function checkSeatable(
  context: Context,
  team: TeamRecord,
  belonging: Belonging,
  at: TeamsEventNamed<"SeatGiven">["at"],
): void {
  const { memberId } = belonging;
  const say = accuser(context, belongingName(belonging), at);
  say(!team.people.has(memberId) && "was to get a seat, but does not belong to it: a log is missing");
  say(placeOf(team, memberId) >= 0 && "was to get a seat, but has one");
  say(countPlaces(maskOf(team)) >= PLACES && "was to get a seat, but all are taken");
  say(!isPerson(context.state.members, memberId) && "was to get a seat, but was no active person");
}

/** Each change of seats begins an epoch, which voids endorsements. */
function changeEpoch(
  context: Context,
  team: TeamRecord,
  place: number,
  { args, at }: Pick<TeamsEventNamed<"SeatGiven" | "SeatTaken">, "args" | "at">,
): void {
  team.epoch += 1;
  team.endorsements.clear();
  const say = accuser(context, belongingName(args), at);
  const numbers = [
    ["place", args.place, place],
    ["seats", args.seats, countPlaces(maskOf(team))],
    ["epoch", args.epoch, team.epoch],
  ] as const;
  for (const [what, said, due] of numbers) {
    say(said !== due && `the log says ${what} ${said}; the history gives ${due}: a log is missing`);
  }
}
