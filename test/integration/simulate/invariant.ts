import type { Plant, World } from "./world.ts";

/** Something that holds after every season, whatever was done in it. */
export interface Invariant {
  /** In plain words, with its number in docs/invariants.md if it has one. */
  title: string;
  check(world: World, findings: Findings): Promise<void> | void;
  /** A wrong value that the check must notice. */
  plant: Plant;
}

/** What a check looked at, and what it found wrong. */
export class Findings {
  looked = 0;
  readonly wrong: string[] = [];

  equal(what: string, found: unknown, expected: unknown): void {
    this.hold(`${what}: ${text(found)} instead of ${text(expected)}`, text(found) === text(expected));
  }

  hold(what: string, isSo: boolean): void {
    this.looked += 1;
    if (!isSo) this.wrong.push(what);
  }

  /** Each of these stands there once. */
  distinct(what: string, keys: readonly unknown[]): void {
    const seen = new Set<string>();
    for (const key of keys) {
      this.hold(`${what} twice: ${text(key)}`, !seen.has(text(key)));
      seen.add(text(key));
    }
  }
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === "bigint" ? String(each) : each));

export const sum = (values: readonly bigint[]): bigint => values.reduce((total, each) => total + each, 0n);

/** Adds to what stands under a key. */
export function add<Key>(sums: Map<Key, bigint>, key: Key, amount: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + amount);
}
