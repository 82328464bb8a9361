import { describe, expect, it } from "vitest";
import { type Autonomy, autonomyLeft, autonomyOf, secondsUntilFull } from "@/features/teams/api/autonomy.ts";

const DAY = 86_400;
const used: Autonomy = { limit: 100_000n, left: 10_000n, refillSeconds: 10 * DAY, since: 1_000 };

describe("autonomyLeft", () => {
  it("grows evenly from what was left, up to the limit", () => {
    expect(autonomyLeft(used, 1_000)).toBe(10_000n);
    expect(autonomyLeft(used, 1_000 + DAY)).toBe(20_000n);
    expect(autonomyLeft(used, 1_000 + 9 * DAY)).toBe(100_000n);
    expect(autonomyLeft(used, 1_000 + 400 * DAY)).toBe(100_000n);
  });

  it("rounds down, as the contract does", () => {
    expect(autonomyLeft({ limit: 10n, left: 0n, refillSeconds: 3, since: 0 }, 1)).toBe(3n);
    expect(autonomyLeft({ limit: 10n, left: 0n, refillSeconds: 3, since: 0 }, 2)).toBe(6n);
    expect(autonomyLeft({ limit: 10n, left: 0n, refillSeconds: 3, since: 0 }, 3)).toBe(10n);
  });

  it("is nothing where none was ever set, and what was left by a clock that is behind", () => {
    expect(autonomyLeft({ limit: 0n, left: 0n, refillSeconds: 0, since: 0 }, 5)).toBe(0n);
    expect(autonomyLeft(used, 500)).toBe(10_000n);
  });
});

describe("secondsUntilFull", () => {
  it("is how long it takes until nothing is missing", () => {
    const wait = secondsUntilFull(used, 1_000);
    expect(wait).toBe(9 * DAY);
    expect(autonomyLeft(used, 1_000 + wait)).toBe(used.limit);
    expect(autonomyLeft(used, 1_000 + wait - 60)).toBeLessThan(used.limit);
  });

  it("is nothing for one that is full, or that there is none of", () => {
    expect(secondsUntilFull(used, 1_000 + 10 * DAY)).toBe(0);
    expect(secondsUntilFull({ limit: 0n, left: 0n, refillSeconds: 0, since: 0 }, 5)).toBe(0);
  });
});

it("is read from the index's row", () => {
  const row = {
    autonomyLimit: "100000",
    autonomyLeft: "10000",
    autonomyRefillSeconds: String(10 * DAY),
    autonomySince: "1000",
  };
  expect(autonomyOf(row)).toEqual(used);
});
