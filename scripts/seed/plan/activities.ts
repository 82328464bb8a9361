import { activitiesAbi } from "@engine/protocol/abi/activities";
import { attendanceTypedData } from "@engine/protocol/attendance";
import { ACTIVITY_KIND_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { Action, Moment, World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import { type ActivityRecord, participationKey } from "../record/recognition.ts";
import type { PlannedActivity } from "../season/recognition.ts";
import type { Season } from "../season.ts";
import { memberNumber } from "./member-number.ts";

const HOURS_PER_DAY = 24;
/** Invitations go out right after the announcement. */
const PAUSE_HOURS = 1 / 8;
/** The last day on which somebody still says that they were there: the season must end before it does. */
const LAST_DAYS = 3;

/** Each activity: its announcement, the invitations, and who came, or that it was called off. */
export function planActivities({ activities, days }: Season): Action[] {
  return activities.flatMap((activity) => [
    announce(activity),
    ...(activity.invited.length > 0 ? [invite(activity)] : []),
    ...(activity.calledOff ? [callOff(activity, activity.calledOff.day)] : []),
    ...attendances(activity, days),
  ]);
}

function attendances(activity: PlannedActivity, days: number): Action[] {
  const { attended, carriedBy } = activity;
  if (attended.length === 0) return [];
  return carriedBy ? [carry(activity, carriedBy)] : attendEach(activity, days);
}

function hashOf(world: World, { key }: PlannedActivity): Hex {
  return world.hash(documentKeys.activity(key));
}

function announced(world: World, activity: PlannedActivity): ActivityRecord {
  const record = world.record.activities.get(hashOf(world, activity));
  if (!record) throw new Fault(`"${activity.key}" is not announced on this chain.`);
  return record;
}

/** Whether a season that was interrupted for long comes to something of the host's after the activity has ended. */
function isMissed(world: World, activity: PlannedActivity, moment: Moment): boolean {
  return world.at(moment) >= announced(world, activity).endsAt;
}

function toActivities(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Activities.address, data };
}

function announce(activity: PlannedActivity): Action {
  return {
    title: `Announced: ${activity.words.title}`,
    moment: activity.announced,
    actor: activity.host,
    done: (world) => world.record.activities.has(hashOf(world, activity)),
    call: (world) => {
      const kind = ACTIVITY_KIND_NAMES.indexOf(activity.kind);
      const window = [world.at(activity.starts), world.at(activity.ends)] as const;
      const args = [kind, ...window, hashOf(world, activity)] as const;
      return toActivities(
        world,
        encodeFunctionData({ abi: activitiesAbi, functionName: "announceActivity", args }),
      );
    },
  };
}

function has(world: World, marks: ReadonlySet<string>, activity: PlannedActivity, person: string): boolean {
  return marks.has(participationKey(announced(world, activity).id, memberNumber(world, person)));
}

function invite(activity: PlannedActivity): Action {
  const { day, hour } = activity.announced;
  const moment = { day, hour: hour + PAUSE_HOURS };
  const waiting = (world: World) =>
    activity.invited.filter((person) => !has(world, world.record.invited, activity, person));
  return {
    title: `${activity.invited.length} are invited: ${activity.words.title}`,
    moment,
    actor: activity.host,
    done: (world) => waiting(world).length === 0 || isMissed(world, activity, moment),
    call: (world) => {
      const numbers = waiting(world).map((person) => memberNumber(world, person));
      const args = [announced(world, activity).id, numbers] as const;
      return toActivities(
        world,
        encodeFunctionData({ abi: activitiesAbi, functionName: "inviteToActivity", args }),
      );
    },
  };
}

function callOff(activity: PlannedActivity, day: number): Action {
  const moment = { day, hour: activity.starts.hour };
  return {
    title: `Called off: ${activity.words.title}`,
    moment,
    actor: activity.host,
    done: (world) => announced(world, activity).cancelled || isMissed(world, activity, moment),
    call: (world) => {
      const reason = world.hash(documentKeys.calledOff(activity.key));
      const args = [announced(world, activity).id, reason] as const;
      return toActivities(
        world,
        encodeFunctionData({ abi: activitiesAbi, functionName: "cancelActivity", args }),
      );
    },
  };
}

/** One after the other, between its beginning and its end; what outlasts the season is attended until then. */
function attendEach(activity: PlannedActivity, days: number): Action[] {
  const { starts, ends, attended, words } = activity;
  const from = starts.day * HOURS_PER_DAY + starts.hour;
  const until = Math.min(ends.day * HOURS_PER_DAY + ends.hour, (days - LAST_DAYS) * HOURS_PER_DAY);
  const step = (until - from) / (attended.length + 1);
  return attended.map((person, index) => ({
    title: `${person} was there: ${words.title}`,
    moment: momentOf(from + step * (index + 1)),
    actor: person,
    notBefore: (world) => announced(world, activity).startsAt,
    done: (world) => has(world, world.record.attended, activity, person),
    call: (world) => {
      const args = [announced(world, activity).id] as const;
      return toActivities(world, encodeFunctionData({ abi: activitiesAbi, functionName: "attend", args }));
    },
  }));
}

function momentOf(hours: number): Moment {
  return { day: Math.floor(hours / HOURS_PER_DAY), hour: hours % HOURS_PER_DAY };
}

/** At its end somebody brings the list that everyone signed. */
function carry(activity: PlannedActivity, carriedBy: string): Action {
  const waiting = (world: World) =>
    activity.attended.filter((person) => !has(world, world.record.attended, activity, person));
  return {
    title: `${activity.attended.length} signed that they were there: ${activity.words.title}`,
    moment: activity.ends,
    actor: carriedBy,
    notBefore: (world) => announced(world, activity).startsAt,
    done: (world) => waiting(world).length === 0,
    call: async (world) => {
      const { id } = announced(world, activity);
      const signed = await Promise.all(waiting(world).map((person) => sign(world, id, person)));
      return toActivities(
        world,
        encodeFunctionData({ abi: activitiesAbi, functionName: "attendSigned", args: [id, signed] }),
      );
    },
  };
}

async function sign(world: World, activityId: number, person: string) {
  const { address } = world.deployment.contracts.Activities;
  const account = world.person(person);
  const attendance = { activityId, member: account.address };
  const typedData = attendanceTypedData({ chainId: world.chainId, address }, attendance);
  return { member: account.address, signature: await account.signTypedData(typedData) };
}
