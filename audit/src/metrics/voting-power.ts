import type { Facts } from "./facts.ts";
import { NOT_AVAILABLE, type Part, ratio } from "./figure.ts";
import { sumBig } from "./statistics.ts";

const ascending = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);

function held(facts: Facts): bigint[] {
  return facts.weights.filter((weight) => weight > 0n).sort(ascending);
}

/** V1: Herfindahl–Hirschman index of voting weight, 0 to 10,000; effective voters beside it. */
export function concentration(facts: Facts): Part & { parts: Record<string, Part> } {
  const weights = held(facts);
  const total = sumBig(weights);
  const squares = sumBig(weights.map((weight) => weight * weight));
  const [numerator, denominator] = [Number(10_000n * squares), Number(total * total)];
  return {
    ...ratio(numerator, denominator, "0–10,000"),
    parts: { effectiveVoters: ratio(Number(total * total), Number(squares), "voters") },
  };
}

/** V2: Gini coefficient of voting weight. */
export function gini(facts: Facts): Part {
  const weights = held(facts);
  const n = weights.length;
  const ranked = weights.map((weight, index) => BigInt(2 * (index + 1) - n - 1) * weight);
  return ratio(Number(sumBig(ranked)), Number(BigInt(n) * sumBig(weights)), "0–1");
}

/** V3: fewest voters who together hold more than half of the supply. */
export function nakamoto(facts: Facts): Part {
  const fewest = fewestAbove(held(facts), facts.supply);
  return { value: fewest ?? NOT_AVAILABLE, unit: "voters" };
}

/** How many of the largest weights sum to more than half of `whole`; undefined if all together do not. */
export function fewestAbove(weights: readonly bigint[], whole: bigint): number | undefined {
  const descending = [...weights].sort((a, b) => ascending(b, a));
  let sum = 0n;
  for (const [index, weight] of descending.entries()) {
    sum += weight;
    if (2n * sum > whole) return index + 1;
  }
  return undefined;
}
