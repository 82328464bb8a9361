import { type Facts, isIn, type Window } from "./facts.ts";
import { count, measure, type Part, ratio } from "./figure.ts";
import { mean, sum } from "./statistics.ts";

type WithParts = Part & { parts: Record<string, Part> };

/** An error of 1, in basis points squared. */
const WHOLE_ERROR = 10_000 ** 2;
const WHOLE_BPS = 10_000;

/** Below so many forecasts their Brier score is not taken apart. */
const LEAST_FORECASTS = 30;
const BINS = 5;

/** Below so many pilots that were forecast, all reviewers weigh the same. */
const LEAST_PILOTS = 10;

/** A forecast that was held against what happened. */
interface Forecast {
  reviewId: number;
  memberId: number;
  /** 0 to 1. */
  forecast: number;
  met: boolean;
  squaredError: number;
  at: number;
}

function allForecasts({ reviews }: Facts): Forecast[] {
  return reviews.flatMap(({ id: reviewId, scorecards }) =>
    scorecards.flatMap(({ memberId, forecastBps, calibration }) =>
      calibration ? [{ reviewId, memberId, forecast: forecastBps / WHOLE_BPS, ...calibration }] : [],
    ),
  );
}

function forecastsIn(facts: Facts, window: Window): Forecast[] {
  return allForecasts(facts).filter(({ at }) => isIn(window, at));
}

const scoreOf = (forecasts: readonly Forecast[]): Part =>
  ratio(sum(forecasts.map(({ squaredError }) => squaredError)), forecasts.length * WHOLE_ERROR, "0–1");

/** Share of forecasts whose pilot met its target; undefined of nothing. */
const baseRate = (forecasts: readonly Forecast[]) => mean(forecasts.map(({ met }) => Number(met)));

/** Q1: mean squared error of the forecasts held against an outcome in the window; 0 is perfect, ¼ a coin. */
export function brierScore(facts: Facts, window: Window): WithParts {
  const forecasts = forecastsIn(facts, window);
  return {
    ...scoreOf(forecasts),
    parts: {
      forecasts: count(forecasts.length, "forecasts"),
      reviewers: count(new Set(forecasts.map(({ memberId }) => memberId)).size, "reviewers"),
      met: count(forecasts.filter(({ met }) => met).length, "forecasts"),
    },
  };
}

/**
 * Q2: how much better the forecasts were than always naming the share of targets met before the window. Without
 * forecasts from before, the window's own share stands in for it.
 */
export function brierSkill(facts: Facts, window: Window): WithParts {
  const forecasts = forecastsIn(facts, window);
  const before = allForecasts(facts).filter(({ at }) => at < window.from);
  const rate = baseRate(before.length > 0 ? before : forecasts);
  const reference = rate === undefined ? undefined : rate * (1 - rate);
  const score = mean(forecasts.map(({ squaredError }) => squaredError / WHOLE_ERROR));
  const isKnown = score !== undefined && reference !== undefined && reference > 0;
  return {
    ...measure(isKnown ? 1 - score / reference : undefined, "skill"),
    parts: {
      reference: measure(reference, "0–1"),
      forecasts: count(forecasts.length, "forecasts"),
      forecastsBefore: count(before.length, "forecasts"),
    },
  };
}

/** Q3: the Brier score taken apart by Murphy, in five bins: reliability − resolution + uncertainty. */
export function brierDecomposition(facts: Facts, window: Window): WithParts {
  const forecasts = forecastsIn(facts, window);
  const rate = baseRate(forecasts);
  const isEnough = forecasts.length >= LEAST_FORECASTS && rate !== undefined;
  const terms = isEnough ? termsOf(forecasts, rate) : undefined;
  return {
    ...measure(terms && terms.reliability - terms.resolution + terms.uncertainty, "0–1"),
    parts: {
      reliability: measure(terms?.reliability, "0–1"),
      resolution: measure(terms?.resolution, "0–1"),
      uncertainty: measure(terms?.uncertainty, "0–1"),
      forecasts: count(forecasts.length, "forecasts"),
    },
  };
}

function termsOf(forecasts: readonly Forecast[], rate: number) {
  const bins = Map.groupBy(forecasts, ({ forecast }) => Math.min(Math.floor(forecast * BINS), BINS - 1));
  const weighed = [...bins.values()].map((bin) => ({
    weight: bin.length / forecasts.length,
    named: mean(bin.map(({ forecast }) => forecast)) ?? 0,
    seen: baseRate(bin) ?? 0,
  }));
  return {
    reliability: sum(weighed.map(({ weight, named, seen }) => weight * (named - seen) ** 2)),
    resolution: sum(weighed.map(({ weight, seen }) => weight * (seen - rate) ** 2)),
    uncertainty: rate * (1 - rate),
  };
}

/**
 * Q4: on how many equal shoulders the crowd's forecasts rest, if each reviewer weighs what they add to it. What a
 * reviewer adds is how much worse the crowd's mean forecast would have been without theirs (Budescu and Chen).
 */
export function reviewerWeights(facts: Facts, window: Window): WithParts {
  const byReview = [...Map.groupBy(forecastsIn(facts, window), ({ reviewId }) => reviewId).values()];
  const memberIds = [...new Set(byReview.flat().map(({ memberId }) => memberId))].sort((a, b) => a - b);
  const contributions = memberIds.map((memberId) => contributionOf(memberId, byReview));
  const positive = contributions.map((contribution) => Math.max(0, contribution));
  const total = sum(positive);
  const isYoung = byReview.length < LEAST_PILOTS || total === 0;
  const weights = positive.map((value) => (isYoung ? 1 / memberIds.length : value / total));
  const squares = sum(weights.map((weight) => weight ** 2));
  return {
    ...measure(memberIds.length === 0 ? undefined : 1 / squares, "reviewers"),
    parts: {
      contributing: count(positive.filter((value) => value > 0).length, "reviewers"),
      ...Object.fromEntries(memberIds.map((id, place) => [`member.${id}`, measure(weights[place], "0–1")])),
    },
  };
}

/** A mean over the reviews in which somebody else forecast too. */
function contributionOf(memberId: number, byReview: readonly (readonly Forecast[])[]): number {
  const own = byReview.filter((all) => all.some((each) => each.memberId === memberId) && all.length > 1);
  const gains = own.map((all) => {
    const others = all.filter((each) => each.memberId !== memberId);
    return crowdError(others) - crowdError(all);
  });
  return mean(gains) ?? 0;
}

function crowdError(forecasts: readonly Forecast[]): number {
  const crowd = mean(forecasts.map(({ forecast }) => forecast)) ?? 0;
  return (crowd - Number(forecasts[0]?.met ?? false)) ** 2;
}
