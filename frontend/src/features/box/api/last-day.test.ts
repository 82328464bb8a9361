import { describe, expect, it } from "vitest";
import { dayAfter, endOfDay, latestDay } from "@/features/box/api/last-day.ts";

describe("a box's last day", () => {
  it("lasts until its end where the reader is", () => {
    const end = new Date((endOfDay("2026-05-31") ?? 0) * 1000);
    expect([end.getDate(), end.getHours(), end.getMinutes(), end.getSeconds()]).toEqual([31, 23, 59, 59]);
  });

  it.each(["", "tomorrow", "2026-5-1", "2026-13-01", "31.05.2026"])("%j is none", (text) => {
    expect(endOfDay(text)).toBeUndefined();
  });

  it("is written as date fields write it, also into another year", () => {
    const eve = new Date(2026, 11, 31, 12).getTime();
    expect(dayAfter(eve, 1)).toBe("2027-01-01");
    expect(dayAfter(eve, 0)).toBe("2026-12-31");
  });

  it("is at its latest one that the content store still takes", () => {
    const now = new Date(2026, 0, 1, 0, 0, 1).getTime();
    const end = (endOfDay(latestDay(now)) ?? 0) * 1000;
    expect(end - now).toBeLessThanOrEqual(366 * 86_400_000);
  });
});
