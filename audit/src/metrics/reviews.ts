import { type Facts, isIn, type ScorecardFact, type Window } from "./facts.ts";
import { count, measure, type Part, ratio } from "./figure.ts";
import { mean, sum } from "./statistics.ts";

const LEAST_SCORE = 100;
const BIN_WIDTH = 50;
/** Bins of half a point; the best score belongs to the last. */
const BINS = ["1.0–1.5", "1.5–2.0", "2.0–2.5", "2.5–3.0", "3.0–3.5", "3.5–4.0", "4.0–4.5", "4.5–5.0"];

const CRITERIA = ["feasibility", "impact", "alignment"] as const;

/** Reviews that ended with a score in the window. */
function scoredIn(facts: Facts, window: Window) {
  return facts.reviews.flatMap(({ score, closedAt, scorecards }) =>
    score !== undefined && closedAt !== undefined && isIn(window, closedAt) ? [{ score, scorecards }] : [],
  );
}

/** E4: average score of the reviews that ended with one; spread, histogram, and how far reviewers agree. */
export function scores(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const scored = scoredIn(facts, window);
  const values = scored.map(({ score }) => score);
  const bins = BINS.map((name, bin): [string, Part] => [
    name,
    count(values.filter((score) => binOf(score) === bin).length, "reviews"),
  ]);
  return {
    ...ratio(sum(values), 100 * values.length, "1–5"),
    parts: {
      deviation: measure(deviation(values.map((score) => score / 100)), "1–5"),
      reviews: count(values.length, "reviews"),
      agreement: reviewerAgreement(facts, window),
      ...Object.fromEntries(bins),
    },
  };
}

/** Krippendorff's α over the reviews that ended with a score in the window. */
export function reviewerAgreement(facts: Facts, window: Window): Part {
  return measure(agreement(scoredIn(facts, window).map(({ scorecards }) => scorecards)), "α ≤ 1");
}

function binOf(score: number): number {
  return Math.min(Math.floor((score - LEAST_SCORE) / BIN_WIDTH), BINS.length - 1);
}

/** Population standard deviation; undefined of nothing. */
function deviation(values: readonly number[]): number | undefined {
  const centre = mean(values);
  if (centre === undefined) return undefined;
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / values.length);
}

/**
 * Krippendorff's α for intervals, over the scorecards that counted: each criterion of each review is a unit. 1 is
 * full agreement, 0 what chance gives; undefined if nothing can be compared or all scores are alike.
 */
function agreement(reviews: readonly (readonly ScorecardFact[])[]): number | undefined {
  const units = reviews
    .map((scorecards) => scorecards.filter(({ counted }) => counted))
    .filter(({ length }) => length > 1)
    .flatMap((scorecards) => CRITERIA.map((criterion) => scorecards.map((card) => card[criterion])));
  const all = units.flat();
  const expected = differences(all) / (all.length * (all.length - 1));
  if (all.length === 0 || expected === 0) return undefined;
  const observed = sum(units.map((unit) => differences(unit) / (unit.length - 1))) / all.length;
  return 1 - observed / expected;
}

/** Σ over ordered pairs of (a − b)², which is 2·(n·Σx² − (Σx)²). */
function differences(values: readonly number[]): number {
  const squares = sum(values.map((value) => value ** 2));
  return 2 * (values.length * squares - sum(values) ** 2);
}
