import { describe, expect, it } from "vitest";
import type { ReviewFact, ScorecardFact } from "../../src/metrics/facts.ts";
import { computeMetrics } from "../../src/metrics/register.ts";
import { DAY, NO_FACTS } from "../support/facts.ts";

function card(memberId: number, scores: readonly [number, number, number], more = {}): ScorecardFact {
  const [feasibility, impact, alignment] = scores;
  return {
    ...{ memberId, at: 80 * DAY, feasibility, impact, alignment, forecastBps: 7000, counted: true },
    ...{ calibration: undefined, ...more },
  };
}

function review(id: number, score: number | undefined, scorecards: ScorecardFact[] = []): ReviewFact {
  return { id, ideaId: id, result: score ? "Ready" : "Unreviewed", closedAt: 90 * DAY, score, scorecards };
}

const metrics = (reviews: ReviewFact[]) => computeMetrics({ ...NO_FACTS, reviews });

describe("scores of reviews (E4)", () => {
  it("are n/a, not 0, where no review ended with one", () => {
    const { E4 } = metrics([review(1, undefined)]);
    expect(E4?.value).toBe("n/a");
    expect(E4?.parts).toMatchObject({ deviation: { value: "n/a" }, reviews: { value: 0 } });
  });

  it("are averaged, with spread and a histogram of half points", () => {
    const { E4 } = metrics([review(1, 100), review(2, 149), review(3, 150), review(4, 500)]);
    expect(E4).toMatchObject({ value: 2.2475, numerator: 899, denominator: 400 });
    expect(E4?.parts?.deviation?.value).toBeCloseTo(1.602, 4);
    const bins = ["1.0–1.5", "1.5–2.0", "2.0–2.5", "4.5–5.0"].map((bin) => E4?.parts?.[bin]?.value);
    expect(bins).toEqual([2, 1, 0, 1]);
  });

  it("leave out reviews that ended outside the window, or have not ended", () => {
    const early = { ...review(1, 300), closedAt: 5 * DAY };
    const open = { ...review(2, 300), closedAt: undefined };
    expect(metrics([early, open]).E4?.parts?.reviews?.value).toBe(0);
  });

  it("say how far reviewers agree: 1 if fully, n/a if nothing tells", () => {
    const agreement = (...cards: ScorecardFact[]) =>
      metrics([review(1, 300, cards)]).E4?.parts?.agreement?.value;
    expect(agreement(card(1, [1, 3, 5]), card(2, [1, 3, 5]))).toBe(1);
    expect(agreement(card(1, [3, 3, 3]), card(2, [3, 3, 3]))).toBe("n/a");
    expect(agreement(card(1, [1, 3, 5]))).toBe("n/a");
    // Six values: D_o = 2 / 6, D_e = 2·(6·61 − 17²) / (6·5).
    expect(agreement(card(1, [1, 3, 5]), card(2, [1, 3, 4]))).toBeCloseTo(1 - 2 / 6 / (154 / 30), 4);
    const own = card(3, [5, 1, 1], { counted: false });
    expect(agreement(card(1, [1, 3, 5]), card(2, [1, 3, 5]), own)).toBe(1);
  });
});

describe("the Brier score of reviewers (Q1)", () => {
  const calibrated = (memberId: number, met: boolean, squaredError: number, at = 95 * DAY) =>
    card(memberId, [3, 3, 3], { calibration: { met, squaredError, at } });

  it("is n/a without forecasts that were held against an outcome", () => {
    expect(metrics([review(1, 300, [card(1, [3, 3, 3])])]).Q1?.value).toBe("n/a");
  });

  it("is the mean squared error, 0 for what came true and ¼ for a coin", () => {
    const cards = [calibrated(1, true, 0), calibrated(2, false, 25_000_000), calibrated(2, true, 0, DAY)];
    const { Q1 } = metrics([review(1, 300, cards)]);
    expect(Q1).toMatchObject({ value: 0.125, numerator: 25_000_000, denominator: 200_000_000 });
    expect(Q1?.parts).toMatchObject({
      forecasts: { value: 2 },
      reviewers: { value: 2 },
      met: { value: 1 },
    });
  });
});
