import { describe, expect, it } from "vitest";
import type { ReviewFact, ScorecardFact } from "../../src/metrics/facts.ts";
import { computeMetrics } from "../../src/metrics/register.ts";
import { card, DAY, NO_FACTS, review } from "../support/facts.ts";

/** A scorecard with these marks. */
function marked(memberId: number, scores: readonly [number, number, number], more = {}): ScorecardFact {
  const [feasibility, impact, alignment] = scores;
  return card(memberId, 7000, { feasibility, impact, alignment, ...more });
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
    expect(agreement(marked(1, [1, 3, 5]), marked(2, [1, 3, 5]))).toBe(1);
    expect(agreement(marked(1, [3, 3, 3]), marked(2, [3, 3, 3]))).toBe("n/a");
    expect(agreement(marked(1, [1, 3, 5]))).toBe("n/a");
    // Six values: D_o = 2 / 6, D_e = 2·(6·61 − 17²) / (6·5).
    expect(agreement(marked(1, [1, 3, 5]), marked(2, [1, 3, 4]))).toBeCloseTo(1 - 2 / 6 / (154 / 30), 4);
    const own = marked(3, [5, 1, 1], { counted: false });
    expect(agreement(marked(1, [1, 3, 5]), marked(2, [1, 3, 5]), own)).toBe(1);
  });
});
