import { describe, expect, it } from "vitest";
import type { ReviewFact } from "../../src/metrics/facts.ts";
import { computeMetrics } from "../../src/metrics/register.ts";
import { calibrated, card, NO_FACTS, review } from "../support/facts.ts";

const metrics = (reviews: ReviewFact[]) => computeMetrics({ ...NO_FACTS, reviews });

describe("the Brier score of reviewers (Q1)", () => {
  it("is n/a without forecasts that were held against an outcome", () => {
    expect(metrics([review(1, 300, [card(1)])]).Q1?.value).toBe("n/a");
  });

  it("is the mean squared error, 0 for what came true and ¼ for a coin", () => {
    const cards = [calibrated(1, 10_000, true), calibrated(2, 5000, false), calibrated(2, 10_000, true, 1)];
    const { Q1 } = metrics([review(1, 300, cards)]);
    expect(Q1).toMatchObject({ value: 0.125, numerator: 25_000_000, denominator: 200_000_000 });
    expect(Q1?.parts).toMatchObject({ forecasts: { value: 2 }, reviewers: { value: 2 }, met: { value: 1 } });
  });
});

describe("the Brier skill score (Q2)", () => {
  const now = [calibrated(1, 9000, true), calibrated(1, 3000, false)];

  it("compares with the share of targets met before", () => {
    // BS = (0.01 + 0.09)/2 = 0.05. Before, 3 of 4 were met: ¾·¼ = 0.1875.
    const before = [true, true, true, false].map((met) => calibrated(2, 5000, met, 2));
    const { Q2 } = metrics([review(1, 300, [...now, ...before])]);
    expect(Q2?.value).toBeCloseTo(1 - 0.05 / 0.1875, 4);
    expect(Q2?.parts).toMatchObject({ reference: { value: 0.1875 }, forecastsBefore: { value: 4 } });
  });

  it("compares with its own share where there was nothing before", () => {
    // ½·½ = 0.25.
    expect(metrics([review(1, 300, now)]).Q2).toMatchObject({
      value: 0.8,
      parts: { reference: { value: 0.25 } },
    });
  });

  it("is below 0 where naming that share would have been better, n/a where it was always right", () => {
    const bad = [calibrated(1, 10_000, false), calibrated(1, 10_000, true)];
    expect(metrics([review(1, 300, bad)]).Q2?.value).toBe(-1);
    expect(metrics([review(1, 300, [calibrated(1, 9000, true)])]).Q2?.value).toBe("n/a");
    expect(metrics([]).Q2?.value).toBe("n/a");
  });
});

describe("the Brier score taken apart (Q3)", () => {
  const times = (count: number, forecastBps: number, met: boolean) =>
    Array.from({ length: count }, () => calibrated(1, forecastBps, met));

  it("is reliability less resolution plus uncertainty", () => {
    // 20 at 80 %, 15 met; 10 at 10 %, none met: ȳ = ½.
    const cards = [...times(15, 8000, true), ...times(5, 8000, false), ...times(10, 1000, false)];
    const { Q3, Q1 } = metrics([review(1, 300, cards)]);
    // REL = ⅔·0.05² + ⅓·0.1²; RES = ⅔·¼² + ⅓·½²; UNC = ¼.
    expect(Q3?.parts).toMatchObject({
      reliability: { value: 0.005 },
      resolution: { value: 0.125 },
      uncertainty: { value: 0.25 },
    });
    expect(Q3?.value).toBe(0.13);
    expect(Q3?.value).toBe(Q1?.value);
  });

  it("is n/a below thirty forecasts, and puts certainty into the last bin", () => {
    expect(metrics([review(1, 300, times(29, 8000, true))]).Q3).toMatchObject({
      value: "n/a",
      parts: { reliability: { value: "n/a" }, forecasts: { value: 29 } },
    });
    expect(metrics([review(1, 300, times(30, 10_000, true))]).Q3?.value).toBe(0);
  });
});

describe("reviewers' weights (Q4)", () => {
  /** So many pilots that met their target, each forecast alike. */
  const pilots = (count: number, ...forecasts: [number, number][]) =>
    Array.from({ length: count }, (_, index) =>
      review(
        index + 1,
        300,
        forecasts.map(([memberId, bps]) => calibrated(memberId, bps, true)),
      ),
    );

  it("go by what each adds to the crowd", () => {
    // Crowd 0.8: error 0.04. Without 1 (0.9): 0.75, 0.0625, so 0.0225. Without 2: the same. Without 3 (0.6): 0.9, less.
    const { Q4 } = metrics(pilots(10, [1, 9000], [2, 9000], [3, 6000]));
    expect(Q4).toMatchObject({ value: 2, unit: "reviewers" });
    expect(Q4?.parts).toMatchObject({
      contributing: { value: 2 },
      "member.1": { value: 0.5 },
      "member.2": { value: 0.5 },
      "member.3": { value: 0 },
    });
  });

  it("are equal below ten pilots, and where nobody adds anything", () => {
    expect(metrics(pilots(9, [1, 9000], [2, 9000], [3, 6000])).Q4?.value).toBe(3);
    expect(metrics(pilots(10, [1, 9000], [2, 9000])).Q4?.value).toBe(2);
    expect(metrics(pilots(10, [1, 9000])).Q4?.value).toBe(1);
    expect(metrics([]).Q4?.value).toBe("n/a");
  });
});
