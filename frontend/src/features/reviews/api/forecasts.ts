/** (10,000 basis points)². */
const WHOLE_SQUARED = 1e8;
const FORECASTS_BEFORE_WEIGHT = 10;

/** Forecasts of one member held against what happened. */
export interface ForecastRecord {
  forecasts: number;
  /** Sum of (forecastBps − 10,000 × met)². */
  errorSum: number;
}

/** Mean squared error from 0 (always right) to 1 (always wrong); a coin has ¼. Undefined without forecasts. */
export function brierOf({ forecasts, errorSum }: ForecastRecord): number | undefined {
  return forecasts === 0 ? undefined : errorSum / forecasts / WHOLE_SQUARED;
}

/** How good forecasts are, in words that a screen has. */
export type ForecastSkill = "sharp" | "good" | "coin" | "poor";

/** Where a Brier score lies between always right and worse than a coin. */
export function skillOf(brier: number): ForecastSkill {
  if (brier <= 0.1) return "sharp";
  if (brier < 0.23) return "good";
  return brier <= 0.27 ? "coin" : "poor";
}

/** How many forecasts are still to be compared before they change what a scorecard weighs. */
export function forecastsUntilWeighed({ forecasts }: ForecastRecord): number {
  return Math.max(0, FORECASTS_BEFORE_WEIGHT - forecasts);
}

/** What a scorecard weighs, 1 being the usual: 1.5 for a Brier score of 0, 1 for a coin's, never less than ½. */
export function weightOf(record: ForecastRecord): number {
  const brier = brierOf(record);
  if (brier === undefined || forecastsUntilWeighed(record) > 0) return 1;
  return Math.max(0.5, 1.5 - 2 * brier);
}
