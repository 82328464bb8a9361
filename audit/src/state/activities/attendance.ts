import { accuse, type Context } from "../context.ts";
import { isPerson } from "../members/state.ts";
import { timeName } from "../names.ts";
import { type ActivitiesEventNamed, knownActivity } from "./reduce.ts";
import type { ActivityRecord } from "./state.ts";

const WINDOW_SECONDS = 30 * 86_400;

type Attended = ActivitiesEventNamed<"ActivityAttended">;

/** An active person was there: once, from the beginning until thirty days after the end. */
export function reduceAttendance(context: Context, event: Attended): void {
  const { args, at } = event;
  const activity = knownActivity(context, args.activityId, at);
  if (!activity) return;
  checkAttendance(context, activity, event);
  activity.attended.set(args.memberId, at);
  const subject = `activity ${activity.id}`;
  const { size } = activity.attended;
  const differs =
    args.attended !== size && `counts ${args.attended} attended; the logs give ${size}: a log is missing`;
  accuse(context, subject, at, differs);
  context.report.count("attendances");
}

function checkAttendance(context: Context, activity: ActivityRecord, { args, at }: Attended): void {
  const { memberId, wasInvited } = args;
  const subject = `activity ${activity.id}, attendance of member ${memberId}`;
  const { startsAt, endsAt, invited, attended, cancelled } = activity;
  const outside = at.timestamp < startsAt || at.timestamp > endsAt + WINDOW_SECONDS;
  const isOther = wasInvited !== invited.has(memberId);
  const asked = wasInvited ? "says that they were invited" : "says that they were not invited";
  accuse(context, subject, at, outside && `was told outside the time from ${timeName(startsAt)}`);
  accuse(context, subject, at, cancelled !== undefined && "was told after the activity was cancelled");
  accuse(context, subject, at, attended.has(memberId) && "was told twice");
  accuse(context, subject, at, !isPerson(context.state.members, memberId) && "is of no active person");
  accuse(context, subject, at, isOther && `${asked}; the logs say otherwise: a log is missing`);
}
