import { describe, expect, it } from "vitest";
import { termDays, termEnd } from "@/features/members/api/office-term.ts";
import { dayOf } from "@/lib/calendar-day.ts";

const NOW = new Date(2026, 4, 31, 18, 30).getTime() / 1000;
const LONGEST_TERM_SECONDS = 730 * 86_400;

describe("termEnd", () => {
  it("is the last second of the day that was chosen", () => {
    expect(termEnd("2026-12-31", NOW)).toBe(new Date(2026, 11, 31, 23, 59, 59).getTime() / 1000);
  });

  it("takes every day that is offered, and the contract takes its end", () => {
    const { first, usual, last } = termDays(NOW);
    for (const day of [first, usual, last]) {
      const end = termEnd(day, NOW) ?? 0;
      expect(end).toBeGreaterThan(NOW);
      expect(end).toBeLessThanOrEqual(NOW + LONGEST_TERM_SECONDS);
    }
  });

  it("refuses today, days gone by, days too far away, and what is no day", () => {
    const days = [dayOf(NOW), "2020-01-01", dayOf(NOW, 730), "2026-02-30", ""];
    expect(days.map((day) => termEnd(day, NOW))).toEqual(days.map(() => undefined));
  });
});
