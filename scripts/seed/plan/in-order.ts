import type { Action, Moment } from "../action.ts";

/** An action whose moment follows from what it comes after. */
export type Step = Omit<Action, "moment">;

/** Two minutes of the season's time. */
const PAUSE_HOURS = 1 / 30;

/** Steps one after the other, from a moment on. */
export function inOrder({ day, hour }: Moment, steps: readonly Step[]): Action[] {
  return steps.map((step, index) => ({ ...step, moment: { day, hour: hour + index * PAUSE_HOURS } }));
}
