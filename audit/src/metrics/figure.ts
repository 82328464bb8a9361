/** A value that cannot be given: its denominator is 0. Never shown as 0. */
export const NOT_AVAILABLE = "n/a";

export type Value = number | typeof NOT_AVAILABLE;

/** A number with what it was made of. */
export interface Part {
  value: Value;
  numerator?: number;
  denominator?: number;
  unit: string;
}

/** One metric of docs/metrics.md at a block. `version` changes whenever the formula does. */
export interface Figure extends Part {
  id: string;
  name: string;
  formula: string;
  version: number;
  block: number;
  /** Breakdown and companions, by name. */
  parts?: Record<string, Part>;
}

export const count = (value: number, unit: string): Part => ({ value, unit });

/** A share in whole basis points, rounded half up. */
export function share(numerator: number, denominator: number): Part {
  if (denominator === 0) return { value: NOT_AVAILABLE, numerator, denominator, unit: "bps" };
  return { value: Math.round((numerator * 10_000) / denominator), numerator, denominator, unit: "bps" };
}

/** A quotient, rounded to four decimals. */
export function ratio(numerator: number, denominator: number, unit: string): Part {
  if (denominator === 0) return { value: NOT_AVAILABLE, numerator, denominator, unit };
  return { value: rounded(numerator / denominator), numerator, denominator, unit };
}

/** A measured value rounded to four decimals, or n/a. */
export function measure(value: number | undefined, unit: string): Part {
  return { value: value === undefined ? NOT_AVAILABLE : rounded(value), unit };
}

const DAY_SECONDS = 86_400;

/** A duration in days, or n/a. */
export function days(seconds: number | undefined): Part {
  return measure(seconds === undefined ? undefined : seconds / DAY_SECONDS, "days");
}

/** An amount in the settlement token's smallest unit. */
export function money(amount: bigint): Part {
  return { value: Number(amount), unit: "money" };
}

/** Four decimals: what is shown and compared. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
