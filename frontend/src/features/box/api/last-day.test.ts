import { MAX_BOX_DAYS } from "@engine/protocol/suggestion-box";
import { expect, it } from "vitest";
import { latestDay } from "@/features/box/api/last-day.ts";
import { lastSecondOf } from "@/lib/calendar-day.ts";

it("a box's latest day is one that the content store still takes, however early in the day", () => {
  const now = new Date(2026, 0, 1, 0, 0, 1).getTime() / 1000;
  const left = lastSecondOf(latestDay(now)) - now;
  expect(left).toBeLessThanOrEqual(MAX_BOX_DAYS * 86_400);
  expect(left).toBeGreaterThan((MAX_BOX_DAYS - 1) * 86_400);
});
