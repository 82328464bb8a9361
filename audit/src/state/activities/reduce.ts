import type { EventOf, Place } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { accuse, type Context, NO_HASH } from "../context.ts";
import { isPerson } from "../members/state.ts";
import { timeName } from "../names.ts";
import { reduceAttendance } from "./attendance.ts";
import type { ActivityRecord } from "./state.ts";

const LONGEST_AHEAD_SECONDS = 365 * 86_400;
const BATCH_LIMIT = 100;

export type ActivitiesEvent = EventOf<"Activities">;

/** One kind of event of Activities. */
export type ActivitiesEventNamed<Name extends ActivitiesEvent["eventName"]> = Extract<
  ActivitiesEvent,
  { eventName: Name }
>;

/** Folds one event of Activities into the state. */
export function reduceActivities(context: Context, event: ActivitiesEvent): void {
  switch (event.eventName) {
    case "ActivityAnnounced":
      reduceAnnouncement(context, event);
      break;
    case "ActivityInvited":
      reduceInvitations(context, event);
      break;
    case "ActivityAttended":
      reduceAttendance(context, event);
      break;
    case "ActivityCancelled":
      reduceCancellation(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
    case "EIP712DomainChanged":
      break;
  }
}

/** An activity's record; a difference if it was never announced. */
export function knownActivity(context: Context, activityId: number, at: Place): ActivityRecord | undefined {
  const activity = context.state.activities.byId.get(activityId);
  const missing = !activity && "is named, but was never announced: a log is missing";
  accuse(context, `activity ${activityId}`, at, missing);
  return activity;
}

/** A person announced an activity: with a document, and an end that is ahead, within a year. */
function reduceAnnouncement(context: Context, { args, at }: ActivitiesEventNamed<"ActivityAnnounced">): void {
  const { activities, members } = context.state;
  const { activityId, startsAt, endsAt, hostId, documentHash } = args;
  const subject = `activity ${activityId}`;
  const next = activities.byId.size + 1;
  const gap =
    activityId !== next && `was announced, but activity ${next} is next: a log is missing or repeated`;
  const isAhead = endsAt > at.timestamp && endsAt <= at.timestamp + LONGEST_AHEAD_SECONDS;
  const window = `lasts from ${timeName(startsAt)} to ${timeName(endsAt)}`;
  accuse(context, subject, at, gap);
  accuse(context, subject, at, (startsAt >= endsAt || !isAhead) && window);
  accuse(context, subject, at, documentHash === NO_HASH && "was announced without a document");
  accuse(context, subject, at, !isPerson(members, hostId) && hostText(hostId));
  activities.byId.set(activityId, {
    ...{ id: activityId, kind: args.kind, startsAt, endsAt, hostId, documentHash },
    ...{ announcedAt: at, invited: new Map(), attended: new Map(), cancelled: undefined },
  });
  context.report.count("activities");
}

/** The host invited members who exist and were not invited before. */
function reduceInvitations(context: Context, { args, at }: ActivitiesEventNamed<"ActivityInvited">): void {
  const activity = knownActivity(context, args.activityId, at);
  if (!activity) return;
  const subject = `activity ${activity.id}`;
  const { memberIds } = args;
  const isBatch = memberIds.length > 0 && memberIds.length <= BATCH_LIMIT;
  checkHost(context, activity, args.actorId, at);
  accuse(context, subject, at, !isBatch && `invited ${memberIds.length} members at once`);
  for (const memberId of memberIds) {
    const isKnown = context.state.members.byId.has(memberId);
    accuse(context, subject, at, !isKnown && `invited member ${memberId}, who never joined`);
    accuse(context, subject, at, activity.invited.has(memberId) && `invited member ${memberId} twice`);
    activity.invited.set(memberId, at);
  }
  const { size } = activity.invited;
  const differs =
    args.invited !== size && `counts ${args.invited} invited; the logs give ${size}: a log is missing`;
  accuse(context, subject, at, differs);
}

function reduceCancellation(context: Context, { args, at }: ActivitiesEventNamed<"ActivityCancelled">): void {
  const activity = knownActivity(context, args.activityId, at);
  if (!activity) return;
  checkHost(context, activity, args.actorId, at);
  const silent = args.reasonHash === NO_HASH && "was cancelled without a reason";
  accuse(context, `activity ${activity.id}`, at, silent);
  activity.cancelled = { reasonHash: args.reasonHash, at };
}

/** Only the host changes an activity, while an active person, before its end, and never once it is cancelled. */
function checkHost(context: Context, activity: ActivityRecord, actorId: number, at: Place): void {
  const subject = `activity ${activity.id}`;
  const { hostId, endsAt, cancelled } = activity;
  const isLate = at.timestamp >= endsAt && `was changed after its end, ${timeName(endsAt)}`;
  const isOther = actorId !== hostId && `was changed by member ${actorId}; its host is member ${hostId}`;
  accuse(context, subject, at, isOther);
  accuse(context, subject, at, !isPerson(context.state.members, actorId) && hostText(actorId));
  accuse(context, subject, at, cancelled !== undefined && "was changed after it was cancelled");
  accuse(context, subject, at, isLate);
}

function hostText(memberId: number): string {
  return `is hosted by member ${memberId}, who was no active person`;
}
