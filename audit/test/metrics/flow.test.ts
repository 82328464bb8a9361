import { describe, expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { card, idea, NO_FACTS, NOW, on, review } from "../support/facts.ts";

describe("the bottleneck (D6)", () => {
  it("is the slowest stage's share of all medians", () => {
    // Submitted 2 and 4 days (median 3), InReview 5, Ready 12; idea 3 still waits.
    const ideas = [
      idea(1, 20, [on(22, "InReview"), on(27, "Ready"), on(39, "Withdrawn")]),
      idea(2, 50, [on(54, "Rejected")]),
      idea(3, 60),
    ];
    const { D6 } = computeMetrics({ ...NO_FACTS, ideas });
    expect(D6).toMatchObject({ value: 0.6, unit: "0–1" });
    expect(D6?.parts).toMatchObject({
      Submitted: { value: 3 },
      InReview: { value: 5 },
      Ready: { value: 12 },
      InPilot: { value: "n/a" },
    });
  });

  it("shows how unevenly scorecards are spread", () => {
    // 3 and 1 of 4: 10,000 · (9 + 1) / 16.
    const reviews = [
      review(1, 300, [card(1), card(2)]),
      review(2, 300, [card(1)]),
      review(3, 300, [card(1)]),
    ];
    const { D6 } = computeMetrics({ ...NO_FACTS, reviews });
    expect(D6?.parts?.reviewLoad).toMatchObject({ value: 6250, numerator: 100_000, denominator: 16 });
  });

  it("compares what leaves a day with what Little's law gives", () => {
    // 80 days since day 20: two ways through, 10 and 30 days, mean 20; two under way, so 2 / 20 a day would be steady.
    const ideas = [
      idea(1, 20, [on(25, "InReview"), on(30, "OnHold"), on(60, "Submitted")]),
      idea(2, 50, [on(80, "Rejected")]),
      idea(3, 90),
    ];
    const { D6 } = computeMetrics({ ...NO_FACTS, ideas, now: NOW - 1 });
    expect(D6?.parts).toMatchObject({
      inProgress: { value: 2 },
      throughput: { value: 0.025 },
      timeInProgress: { value: 20 },
      littlesGap: { value: -0.075 },
    });
  });

  it("knows nothing of an organisation without ideas", () => {
    const { D6 } = computeMetrics(NO_FACTS);
    expect(D6).toMatchObject({ value: "n/a", denominator: 0 });
    expect(D6?.parts).toMatchObject({
      inProgress: { value: 0 },
      throughput: { value: "n/a" },
      littlesGap: { value: "n/a" },
      reviewLoad: { value: "n/a" },
    });
  });
});
