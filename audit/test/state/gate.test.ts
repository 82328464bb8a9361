import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stageName } from "../../src/state/names.ts";
import { learn, NO_FORECASTS, skillOf, squaredErrorOf, weightOf } from "../../src/state/reviews/forecast.ts";
import { addScores, consequenceOf, EMPTY_SUMS, judge, scoreOf } from "../../src/state/reviews/gate.ts";
import { RUBRIC } from "../support/reviews.ts";

const score = (...scores: [number, number, number][]) =>
  scores.reduce(
    (sums, [feasibility, impact, alignment]) => addScores(sums, { feasibility, impact, alignment }, 10_000),
    EMPTY_SUMS,
  );

describe("the score of a review", () => {
  it("is the mean weighted by criterion, × 100, rounded down", () => {
    expect(scoreOf(RUBRIC, score([5, 5, 5]))).toBe(500);
    expect(scoreOf(RUBRIC, score([1, 1, 1]))).toBe(100);
    expect(scoreOf(RUBRIC, score([5, 1, 1]))).toBe(260);
    expect(scoreOf(RUBRIC, score([4, 4, 4], [4, 4, 4], [4, 4, 3]))).toBe(393);
  });

  it("weighs reviewers: half a weight counts half", () => {
    const sums = addScores(score([5, 5, 5]), { feasibility: 2, impact: 2, alignment: 2 }, 5000);
    expect(scoreOf(RUBRIC, sums)).toBe(400);
  });

  it("forgets a scorecard that is taken out again", () => {
    const one = { feasibility: 2, impact: 3, alignment: 4 };
    expect(addScores(addScores(score([5, 4, 3]), one, 12_345), one, -12_345)).toEqual(score([5, 4, 3]));
  });

  it("lies between the lowest and the highest of all scores", () => {
    const scored = fc.record({
      feasibility: fc.integer({ min: 1, max: 5 }),
      impact: fc.integer({ min: 1, max: 5 }),
      alignment: fc.integer({ min: 1, max: 5 }),
    });
    const card = fc.tuple(scored, fc.integer({ min: 5000, max: 15_000 }));
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 32 }), (cards) => {
        const sums = cards.reduce((sum, [scores, weight]) => addScores(sum, scores, weight), EMPTY_SUMS);
        const all = cards.flatMap(([scores]) => Object.values(scores));
        expect(scoreOf(RUBRIC, sums)).toBeGreaterThanOrEqual(100 * Math.min(...all));
        expect(scoreOf(RUBRIC, sums)).toBeLessThanOrEqual(100 * Math.max(...all));
      }),
    );
  });
});

describe("the gate", () => {
  it("judges nothing that too few took part in", () => {
    expect(judge(RUBRIC, score([5, 5, 5]), 1)).toEqual({ result: "Unreviewed", score: 0 });
    expect(judge(RUBRIC, EMPTY_SUMS, 0)).toEqual({ result: "Unreviewed", score: 0 });
  });

  it("is passed by meeting a threshold exactly", () => {
    const at = (readyFrom: number, holdFrom: number) =>
      judge({ ...RUBRIC, readyFrom, holdFrom }, score([3, 3, 3]), 2).result;
    expect([at(300, 250), at(301, 300), at(302, 301)]).toEqual(["Ready", "OnHold", "Rejected"]);
  });

  it("leads an idea to Ready, unreviewed too, on hold or to its rejection, and nowhere if void", () => {
    const leads = (["Ready", "Unreviewed", "OnHold", "Rejected"] as const).map((result) =>
      stageName(consequenceOf(result)?.to ?? 0),
    );
    expect(leads).toEqual(["Ready", "Ready", "OnHold", "Rejected"]);
    expect(consequenceOf("Void")).toBeUndefined();
    expect(consequenceOf("Open")).toBeUndefined();
  });
});

describe("a reviewer's weight", () => {
  const weight = (forecasts: number, errorSum: bigint) => weightOf({ forecasts, errorSum });

  it("is the usual one until ten forecasts are known", () => {
    expect([weight(0, 0n), weight(9, 0n)]).toEqual([10_000, 10_000]);
    expect(weight(10, 0n)).toBe(15_000);
  });

  it("falls from 15,000 for foresight to 10,000 for a coin, and never below 5,000", () => {
    expect(weight(10, 250_000_000n)).toBe(10_000);
    expect(weight(10, 500_000_000n)).toBe(5000);
    expect(weight(10, 500_050_000n)).toBe(5000);
    expect(weight(10, 1_000_000_000n)).toBe(5000);
  });

  it("is rounded down", () => {
    expect([weight(10, 1n), weight(10, 50_000n), weight(10, 50_001n)]).toEqual([14_999, 14_999, 14_998]);
  });

  it("follows squared errors, and skill is what is better than a coin", () => {
    expect([squaredErrorOf(10_000, true), squaredErrorOf(7000, true)]).toEqual([0, 9_000_000]);
    expect([squaredErrorOf(7000, false), squaredErrorOf(0, false)]).toEqual([49_000_000, 0]);
    expect([0, 24_999_999, 25_000_000, 25_000_001].map(skillOf)).toEqual([25_000_000, 1, 0, 0]);
    expect(learn(learn(NO_FORECASTS, 9_000_000), 1)).toEqual({ forecasts: 2, errorSum: 9_000_001n });
  });
});
