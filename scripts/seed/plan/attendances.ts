import { activitiesAbi } from "@engine/protocol/abi/activities";
import { attendanceTypedData } from "@engine/protocol/attendance";
import { encodeFunctionData } from "viem";
import type { Action, Moment, World } from "../action.ts";
import type { PlannedActivity } from "../season/recognition.ts";
import { announced, has, toActivities } from "./announced-activity.ts";

const HOURS_PER_DAY = 24;
/** The last day on which somebody still says that they were there: the season must end before it does. */
const LAST_DAYS = 3;

/** Who was at an activity says so: each by their own transaction, or all by their signatures on one list. */
export function planAttendances(activity: PlannedActivity, days: number): Action[] {
  const { attended, carriedBy } = activity;
  if (attended.length === 0) return [];
  return carriedBy ? [carry(activity, carriedBy)] : attendEach(activity, days);
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
