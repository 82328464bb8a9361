import { MAX_BOX_DAYS } from "@engine/protocol/suggestion-box";
import { dayOf } from "@/lib/calendar-day.ts";

/** The latest day on which a box may still be open; `now` in Unix seconds. */
export function latestDay(now: number): string {
  return dayOf(now, MAX_BOX_DAYS - 1);
}
