import { MAX_BOX_DAYS } from "@engine/protocol/suggestion-box";

const DAY_MILLISECONDS = 86_400_000;

/** The last second of a day written as 2026-05-31, where the reader is, in seconds since 1970; undefined if it is none. */
export function endOfDay(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const end = new Date(`${day}T23:59:59`).getTime();
  return Number.isNaN(end) ? undefined : Math.floor(end / 1000);
}

/** The day a number of days after a moment, as date fields write it. */
export function dayAfter(milliseconds: number, days: number): string {
  const date = new Date(milliseconds + days * DAY_MILLISECONDS);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return [date.getFullYear(), ...parts].join("-");
}

/** The latest day on which a box may still be open. */
export function latestDay(now: number): string {
  return dayAfter(now, MAX_BOX_DAYS - 1);
}
