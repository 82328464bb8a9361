import { describe, expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { DAY, idea, NO_FACTS, on, pilot, report } from "../support/facts.ts";

const paid = (amount: bigint, day: number) => ({ amount, at: day * DAY });

/** Idea 1 was implemented for 500 + 400, of which 500 before the season; idea 2 failed for 300. */
const pilots = [
  pilot(1, 60, { payments: [paid(500n, 5), paid(400n, 50)] }),
  pilot(2, 70, { payments: [paid(300n, 65)] }),
];
const ideas = [idea(1, 1, [on(60, "Implemented")]), idea(2, 20, [on(70, "Stopped")])];
const reports = [
  report(1, "Revenue", 80, { benefit: 1800n }),
  report(2, "Revenue", undefined, { benefit: 999n }),
  report(3, "Efficiency", 80, { benefit: 200n, actual: 1050n }),
  report(4, "Cost", 81, { benefit: 100n, actual: 7n }),
  report(5, "Revenue", 5, { benefit: 77n }),
  report(6, "Efficiency", 82, { benefit: 0n, actual: -300n }),
];
const metrics = computeMetrics({ ...NO_FACTS, pilots, ideas, reports });

describe("money", () => {
  it("spent on what was implemented, and on all pilots of the season (I4)", () => {
    expect(metrics.I4).toMatchObject({ value: 900, unit: "money" });
    expect(metrics.I4?.parts).toMatchObject({
      spentOnAll: { value: 700 },
      perImplemented: { value: 900, denominator: 1 },
      allPerImplemented: { value: 700 },
    });
  });

  it("earned and saved, as attested in the season (I5, I7)", () => {
    expect(metrics.I5).toMatchObject({ value: 1800, unit: "money" });
    expect(metrics.I7).toMatchObject({ value: 300, unit: "money" });
    expect(metrics.I7?.parts).toMatchObject({
      hours: { value: 10.5, unit: "hours" },
      hoursWorth: { value: 200 },
      costAvoided: { value: 100 },
    });
  });

  it("returned: (1800 + 300 − 700) / 700 (I8)", () => {
    expect(metrics.I8).toMatchObject({ value: 2, numerator: 1400, denominator: 700 });
    const failed = computeMetrics({ ...NO_FACTS, pilots: [pilot(2, 70, { payments: [paid(300n, 65)] })] });
    expect(failed.I8).toMatchObject({ value: -1, numerator: -300, denominator: 300 });
  });

  it("is n/a, not 0, where nothing was spent or implemented", () => {
    const none = computeMetrics(NO_FACTS);
    expect(none.I8?.value).toBe("n/a");
    expect(none.I4).toMatchObject({ value: 0, parts: { perImplemented: { value: "n/a" } } });
  });
});

describe("budget turnover (D5)", () => {
  const given = (teamId: number, amount: bigint, day: number) => ({ teamId, amount, at: day * DAY });
  const turnover = (...allocations: ReturnType<typeof given>[]) =>
    computeMetrics({ ...NO_FACTS, allocations }).D5;

  it("is half of what shares changed by", () => {
    // Before 3/4 and 1/4; now 1/4, 1/4 and 1/2: ½·(½ + 0 + ½).
    const before = [given(1, 300n, 5), given(2, 100n, 6)];
    const now = [given(1, 50n, 20), given(2, 50n, 30), given(3, 100n, 40)];
    expect(turnover(...before, ...now)).toMatchObject({
      value: 0.5,
      parts: { allocated: { value: 200 }, allocatedBefore: { value: 400 } },
    });
  });

  it("is 0 if shares stay, 1 if all goes elsewhere, n/a without a season before", () => {
    expect(turnover(given(1, 3n, 5), given(1, 900n, 50))?.value).toBe(0);
    expect(turnover(given(1, 3n, 5), given(2, 900n, 50))?.value).toBe(1);
    expect(turnover(given(1, 900n, 50))).toMatchObject({ value: "n/a", denominator: 0 });
  });
});
