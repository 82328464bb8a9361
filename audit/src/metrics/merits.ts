import { POINTS_EVENT_NAMES, type PointsEvent } from "@engine/protocol/enums";
import type { Facts } from "./facts.ts";

/** What a member can be thanked for, as the organisation's policy names it. */
export type Merit = PointsEvent;

/** One reason for points: who, what for, how many, when (seconds). */
export interface PointLine {
  memberId: number;
  merit: Merit;
  points: number;
  at: number;
  ideaId?: number;
  roundId?: number;
  reviewId?: number;
  activityId?: number;
  pilotId?: number;
  reportId?: number;
}

/** How many points a merit earns at a time, by the policy that was then in force; none before the first. */
export function weightOf({ policies }: Facts, merit: Merit, at: number): number {
  const policy = policies.findLast(({ from }) => from <= at);
  return policy?.weights[POINTS_EVENT_NAMES.indexOf(merit)] ?? 0;
}
