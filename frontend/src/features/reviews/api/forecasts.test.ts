import { describe, expect, it } from "vitest";
import { brierOf, forecastsUntilWeighed, skillOf, weightOf } from "@/features/reviews/api/forecasts.ts";

const record = (forecasts: number, brier: number) => ({ forecasts, errorSum: forecasts * brier * 1e8 });

describe("a record of forecasts", () => {
  it("is a mean squared error between 0 and 1", () => {
    expect(brierOf({ forecasts: 0, errorSum: 0 })).toBeUndefined();
    expect(brierOf({ forecasts: 2, errorSum: 2 * 2500 ** 2 })).toBe(0.0625);
    expect(brierOf({ forecasts: 1, errorSum: 1e8 })).toBe(1);
  });

  it("has words", () => {
    expect([0, 0.1, 0.2, 0.25, 0.4].map(skillOf)).toEqual(["sharp", "sharp", "good", "coin", "poor"]);
  });

  it("changes what a scorecard weighs from the tenth forecast on", () => {
    expect(weightOf(record(9, 0))).toBe(1);
    expect(forecastsUntilWeighed(record(9, 0))).toBe(1);
    expect([0, 0.25, 0.5, 0.9].map((brier) => weightOf(record(10, brier)))).toEqual([1.5, 1, 0.5, 0.5]);
  });
});
