import type { Hex } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import { type ActivityRecord, participationKey } from "../record/recognition.ts";
import type { PlannedActivity } from "../season/recognition.ts";
import { memberNumber } from "./member-number.ts";

/** The hash of what an activity is about. */
export function hashOf(world: World, { key }: PlannedActivity): Hex {
  return world.hash(documentKeys.activity(key));
}

/** An activity as the chain shows it. @throws Fault if it was not announced yet. */
export function announced(world: World, activity: PlannedActivity): ActivityRecord {
  const record = world.record.activities.get(hashOf(world, activity));
  if (!record) throw new Fault(`"${activity.key}" is not announced on this chain.`);
  return record;
}

/** Whether a person has a mark: was invited, or was there. */
export function has(
  world: World,
  marks: ReadonlySet<string>,
  activity: PlannedActivity,
  person: string,
): boolean {
  return marks.has(participationKey(announced(world, activity).id, memberNumber(world, person)));
}

export function toActivities(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Activities.address, data };
}
