const WHOLE_BPS = 10_000;
/** Forecasts from which a record counts. */
export const FORECASTS_NEEDED = 10;
const USUAL_WEIGHT = 10_000;
const MOST_WEIGHT = 15_000n;
const LEAST_WEIGHT = 5_000n;

/** Mean squared error, in basis points squared, that costs one basis point of weight. */
const ERROR_PER_POINT = 5_000n;

/** Squared error of a forecast of 50 %, whatever happens, and so the most that a forecast can be better than a coin. */
export const COIN = 25_000_000;

/** A member's forecasts held against what happened. */
export interface BrierRecord {
  forecasts: number;
  errorSum: bigint;
}

export const NO_FORECASTS: BrierRecord = { forecasts: 0, errorSum: 0n };

/**
 * What a reviewer's scorecard weighs, in basis points: 10,000 until ten forecasts were calibrated, then
 * 15,000 − 20,000 × Brier score, rounded down, at least 5,000.
 */
export function weightOf({ forecasts, errorSum }: BrierRecord): number {
  if (forecasts < FORECASTS_NEEDED) return USUAL_WEIGHT;
  const divisor = BigInt(forecasts) * ERROR_PER_POINT;
  const lost = (errorSum + divisor - 1n) / divisor;
  const weight = MOST_WEIGHT - lost;
  return Number(weight > LEAST_WEIGHT ? weight : LEAST_WEIGHT);
}

/** (forecastBps − 10,000 × met)². */
export function squaredErrorOf(forecastBps: number, met: boolean): number {
  return (forecastBps - (met ? WHOLE_BPS : 0)) ** 2;
}

/** How much better than a coin's a squared error is, 0 if it is not. */
export function skillOf(squaredError: number): number {
  return Math.max(0, COIN - squaredError);
}

/** A record after one more forecast. */
export function learn({ forecasts, errorSum }: BrierRecord, squaredError: number): BrierRecord {
  return { forecasts: forecasts + 1, errorSum: errorSum + BigInt(squaredError) };
}
