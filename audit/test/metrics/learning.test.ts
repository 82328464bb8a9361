import { describe, expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { calibrated, DAY, idea, NO_FACTS, pilot, review } from "../support/facts.ts";

describe("redundancy (R2)", () => {
  it("counts roles that two people or more hold", () => {
    const roles = [
      { name: "curator", holders: 2 },
      { name: "issuer", holders: 1 },
      { name: "auditor", holders: 0 },
    ];
    const { R2 } = computeMetrics({ ...NO_FACTS, roles });
    expect(R2).toMatchObject({ value: 3333, numerator: 1, denominator: 3 });
    expect(R2?.parts).toMatchObject({ curator: { value: 2 }, auditor: { value: 0 } });
    expect(computeMetrics(NO_FACTS).R2?.value).toBe("n/a");
  });
});

describe("learning (L2)", () => {
  it("counts ended pilots that say what was learnt", () => {
    const pilots = [pilot(1, 50), pilot(2, 60, { isExplained: false }), pilot(3, undefined), pilot(4, 5)];
    const { L2 } = computeMetrics({ ...NO_FACTS, pilots, executions: [20 * DAY, 2 * DAY] });
    expect(L2).toMatchObject({ value: 5000, numerator: 1, denominator: 2 });
    expect(L2?.parts).toMatchObject({ brierChange: { value: "n/a" }, proposalsExecuted: { value: 1 } });
  });

  it("compares forecasts with the season before", () => {
    // 0.25 before, 0.01 now.
    const reviews = [review(1, 300, [calibrated(1, 5000, true, 3), calibrated(1, 9000, true)])];
    const { L2 } = computeMetrics({ ...NO_FACTS, reviews });
    expect(L2).toMatchObject({ value: "n/a", parts: { brierChange: { value: -0.24 } } });
  });
});

describe("contributors who return (L4)", () => {
  it("did anything at all in the season after their idea", () => {
    const ideas = [
      idea(1, 2),
      idea(2, 3),
      idea(3, 4, [], { authorId: 1 }),
      idea(4, 5, [], { authorId: 0 }),
      idea(5, 50),
    ];
    const actions = [
      { memberId: 2, at: 60 * DAY },
      { memberId: 1, at: 2 * DAY },
      { memberId: 5, at: 50 * DAY },
      { memberId: 0, at: 50 * DAY },
    ];
    expect(computeMetrics({ ...NO_FACTS, ideas, actions }).L4).toMatchObject({
      ...{ value: 5000, numerator: 1, denominator: 2 },
    });
    expect(computeMetrics({ ...NO_FACTS, ideas: [idea(5, 50)], actions }).L4?.value).toBe("n/a");
  });
});
