import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { NO_FACTS, round, vote } from "../support/facts.ts";

const power = (weights: bigint[], supply = weights.reduce((sum, weight) => sum + weight, 0n)) =>
  computeMetrics({ ...NO_FACTS, weights, supply });

describe("voting power", () => {
  it("of 40, 30, 20 and 10 by hand", () => {
    // Σw² = 3000 of 100² gives 3000; Gini = (−3·10 − 20 + 30 + 3·40) / (4 · 100); 40 + 30 > 50.
    const { V1, V2, V3 } = power([40n, 30n, 20n, 10n]);
    expect(V1).toMatchObject({ value: 3000, parts: { effectiveVoters: { value: 3.3333 } } });
    expect(V2).toMatchObject({ value: 0.25, numerator: 100, denominator: 400 });
    expect(V3?.value).toBe(2);
  });

  it("in one hand is 10,000, one effective voter and a coalition of one", () => {
    const { V1, V2, V3 } = power([7n, 0n]);
    expect(V1).toMatchObject({ value: 10_000, parts: { effectiveVoters: { value: 1 } } });
    expect([V2?.value, V3?.value]).toEqual([0, 1]);
  });

  it("of exactly half is no majority", () => {
    expect(power([50n, 50n]).V3?.value).toBe(2);
    expect(power([40n], 100n).V3?.value).toBe("n/a");
  });

  it("is least concentrated when equal, and never below that", () => {
    const weights = fc.array(fc.bigInt(1n, 10_000n), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(weights, (all) => {
        const { V1, V2 } = power(all);
        expect(V1?.value).toBeGreaterThanOrEqual(Math.floor(10_000 / all.length));
        expect(V1?.value).toBeLessThanOrEqual(10_000);
        expect(V2?.value).toBeGreaterThanOrEqual(0);
        expect(V2?.value).toBeLessThan(1);
      }),
    );
  });
});

describe("decisions", () => {
  const decided = (...votes: Parameters<typeof round>[1]) =>
    computeMetrics({ ...NO_FACTS, rounds: [round(1, votes)] });

  it("take the fewest ballots that hold more than half of for and against", () => {
    const { V4 } = decided(
      [vote(1, "For", 50), vote(2, "For", 30), vote(3, "Against", 20), vote(4, "Abstain", 500)],
      [vote(1, "Against", 60), vote(2, "For", 30)],
      [vote(4, "Abstain", 10)],
    );
    expect(V4).toMatchObject({ value: 1.5, parts: { least: { value: 1 }, decisions: { value: 2 } } });
  });

  it("agree under three rules, or not", () => {
    // 90 against 40 + 40: linear for (90 > 80), square roots 9.49 < 12.65, one member against two.
    const split = [vote(1, "For", 90), vote(2, "Against", 40), vote(3, "Against", 40)];
    const clear = [vote(1, "For", 90), vote(2, "For", 40), vote(3, "Against", 40)];
    expect(decided(split, clear).V5).toMatchObject({ value: 5000, numerator: 1, denominator: 2 });
  });

  it("stand or fall with single choices", () => {
    // Quorum 100 of 1000: without either ballot it fails.
    const fragile = [vote(1, "For", 90), vote(2, "Abstain", 20)];
    expect(decided(fragile).V6).toMatchObject({ value: 0, numerator: 0, denominator: 2 });
    const steady = [vote(1, "For", 90), vote(2, "For", 90), vote(3, "For", 90), vote(4, "Against", 10)];
    expect(decided(steady).V6).toMatchObject({ value: 10_000, denominator: 4 });
  });

  it("are made by so many effective deciders", () => {
    const { D1 } = decided([vote(1, "For", 50), vote(2, "Against", 50)], [vote(3, "For", 100)]);
    // 200² / (50² + 50² + 100²)
    expect(D1).toMatchObject({ value: 2.6667, numerator: 40_000, denominator: 15_000 });
  });

  it("count turnout by weight and by voters, over closed rounds alone", () => {
    const closed = round(1, [[vote(1, "For", 300), vote(2, "Abstain", 100)]]);
    const open = { ...round(2, [[vote(1, "For", 300)]]), closesAt: NO_FACTS.now };
    const { D4 } = computeMetrics({ ...NO_FACTS, rounds: [closed, open] });
    expect(D4).toMatchObject({ value: 4000, numerator: 400, denominator: 1000 });
    expect(D4?.parts).toMatchObject({ memberTurnout: { value: 2000 }, rounds: { value: 1 } });
  });
});
