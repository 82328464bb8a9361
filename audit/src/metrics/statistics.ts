/** The middle value; of an even count the mean of the two middle values; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = ascending(values);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] as number) + upper) / 2;
}

/** The smallest value that at least `percent` of all do not exceed (nearest rank); undefined of nothing. */
export function percentile(values: readonly number[], percent: number): number | undefined {
  const sorted = ascending(values);
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)];
}

/** The arithmetic mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function sumBig(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

/** How often each key occurs. */
export function tallyBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
