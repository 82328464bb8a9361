import { describe, expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { wilson } from "../../src/metrics/wilson.ts";
import { NO_FACTS, report } from "../support/facts.ts";

describe("Wilson's interval", () => {
  it("of 8 in 10 is 49.0 to 94.3 %", () => {
    // z² = 3.8415: (0.8 + 0.19207 ± 1.96·√(0.016 + 0.0096)) / 1.38415
    const interval = wilson(8, 10);
    expect(interval?.low).toBeCloseTo(0.4902, 4);
    expect(interval?.high).toBeCloseTo(0.9433, 4);
  });

  it("of none and of all stays within 0 and 1, and is wide where few were asked", () => {
    expect(wilson(0, 1)).toMatchObject({ low: 0 });
    expect(wilson(0, 1)?.high).toBeCloseTo(0.7935, 4);
    expect(wilson(1, 1)?.low).toBeCloseTo(0.2065, 4);
    expect(wilson(1, 1)?.high).toBe(1);
  });

  it("is unknown where nobody was asked", () => {
    expect(wilson(0, 0)).toBeUndefined();
  });
});

describe("customer satisfaction (I6)", () => {
  const polled = (
    id: number,
    before: [number, number],
    after: [number, number],
    day: number | undefined = 80,
  ) =>
    report(id, "Satisfaction", day, {
      before: { positive: before[0], asked: before[1] },
      after: { positive: after[0], asked: after[1] },
    });
  const change = (...reports: ReturnType<typeof polled>[]) => computeMetrics({ ...NO_FACTS, reports }).I6;

  it("changes by percentage points, all reports together", () => {
    // Before 7 + 5 of 20, after 8 + 10 of 25: 72 − 60.
    const I6 = change(polled(1, [7, 10], [8, 10]), polled(2, [5, 10], [10, 15]));
    expect(I6).toMatchObject({ value: 12, unit: "percentage points" });
    expect(I6?.parts).toMatchObject({
      before: { value: 6000, numerator: 12, denominator: 20 },
      after: { value: 7200, numerator: 18, denominator: 25 },
      reports: { value: 2 },
    });
  });

  it("stands beside the interval in which each share lies", () => {
    const I6 = change(polled(1, [8, 10], [8, 10]));
    expect(I6).toMatchObject({ value: 0, parts: { beforeLow: { value: 4902 }, afterHigh: { value: 9433 } } });
  });

  it("is n/a without a report that was attested", () => {
    expect(change()).toMatchObject({
      value: "n/a",
      parts: { before: { value: "n/a" }, beforeLow: { value: "n/a" } },
    });
    expect(change(report(1, "Satisfaction", undefined, { after: { positive: 1, asked: 1 } }))?.value).toBe(
      "n/a",
    );
  });
});
