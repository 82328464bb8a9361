/**
 * An amount that a person typed, in the smallest unit: digits, and after a point or a comma no more digits than the
 * money has. Anything else ("1,000.5", "1e3", "-2") is refused instead of guessed at.
 */
export function parseAmount(text: string, decimals: number): bigint | undefined {
  const match = /^(\d{1,27})(?:[.,](\d+))?$/.exec(text.trim());
  const [, whole = "", fraction = ""] = match ?? [];
  if (!match || fraction.length > decimals) return undefined;
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

/** A whole number that a person typed, with a minus if need be. */
export function parseValue(text: string): bigint | undefined {
  const trimmed = text.trim().replace(/^−/, "-");
  return /^-?\d{1,37}$/.test(trimmed) ? BigInt(trimmed) : undefined;
}
