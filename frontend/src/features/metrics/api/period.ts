import { type Window, windowBefore } from "@engine/audit/metrics/facts";

/** Spans of time that figures are shown for; each ends with the block that is read. */
export const PERIODS = ["season", "month", "all"] as const;
export type Period = (typeof PERIODS)[number];

const DAY = 86_400;

/** Length of a period in seconds. "all" reaches back to before there was anything. */
export function periodSeconds(period: Period, now: number, seasonSeconds: number): number {
  if (period === "month") return 30 * DAY;
  return period === "season" && seasonSeconds > 0 ? seasonSeconds : now;
}

/** The window of a period. */
export function periodWindow(period: Period, now: number, seasonSeconds: number): Window {
  return windowBefore(now, periodSeconds(period, now, seasonSeconds));
}
