/**
 * Reads a whole number a person typed: ASCII digits only, no signs, separators, exponents or spaces inside, so that
 * "1,000", "1e18", ".5", "-3" and "١٢" are refused instead of guessed at.
 * @returns the exact number, or undefined.
 */
export function parseWholeNumber(text: string): bigint | undefined {
  const trimmed = text.trim();
  return /^[0-9]{1,78}$/.test(trimmed) ? BigInt(trimmed) : undefined;
}
