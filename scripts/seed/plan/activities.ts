import { activitiesAbi } from "@engine/protocol/abi/activities";
import { ACTIVITY_KIND_NAMES } from "@engine/protocol/enums";
import { encodeFunctionData } from "viem";
import type { Action, Moment, World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import type { PlannedActivity } from "../season/recognition.ts";
import type { Season } from "../season.ts";
import { announced, has, hashOf, toActivities } from "./announced-activity.ts";
import { planAttendances } from "./attendances.ts";
import { memberNumber } from "./member-number.ts";

/** Invitations go out right after the announcement. */
const PAUSE_HOURS = 1 / 8;

/** Each activity: its announcement, the invitations, and who came, or that it was called off. */
export function planActivities({ activities, days }: Season): Action[] {
  return activities.flatMap((activity) => [
    announce(activity),
    ...(activity.invited.length > 0 ? [invite(activity)] : []),
    ...(activity.calledOff ? [callOff(activity, activity.calledOff.day)] : []),
    ...planAttendances(activity, days),
  ]);
}

/** Whether a season that was interrupted for long comes to something of the host's after the activity has ended. */
function isMissed(world: World, activity: PlannedActivity, moment: Moment): boolean {
  return world.at(moment) >= announced(world, activity).endsAt;
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
