import { expect, it } from "vitest";
import { dayOf, firstSecondOf, lastSecondOf } from "@/lib/calendar-day.ts";

it("a day has its first and last second where the reader is", () => {
  expect(lastSecondOf("2026-05-31") - firstSecondOf("2026-05-31")).toBe(86_399);
  expect(new Date(firstSecondOf("2026-05-31") * 1000).getHours()).toBe(0);
  expect([dayOf(firstSecondOf("2026-05-31")), dayOf(lastSecondOf("2026-05-31"))]).toEqual([
    "2026-05-31",
    "2026-05-31",
  ]);
});

it.each(["", "2026-02-30", "2026-13-01", "2026-5-1", "31.05.2026", "2026-05-31T00:00"])(
  "'%s' is no day",
  (text) => {
    expect([firstSecondOf(text), lastSecondOf(text)]).toEqual([Number.NaN, Number.NaN]);
  },
);

it("days are counted on the calendar, over the turn of a year and of the clocks", () => {
  const eve = new Date(2026, 11, 31, 23, 30).getTime() / 1000;
  expect([dayOf(eve), dayOf(eve, 1)]).toEqual(["2026-12-31", "2027-01-01"]);
  const beforeTheClocksTurn = new Date(2026, 9, 24, 23, 30).getTime() / 1000;
  expect(dayOf(beforeTheClocksTurn, 2)).toBe("2026-10-26");
});
