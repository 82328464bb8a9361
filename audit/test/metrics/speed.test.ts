import { describe, expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { idea, NO_FACTS, on } from "../support/facts.ts";

const organisation = { scope: "organisation" } as const;
const team = { scope: "team" } as const;

/** By ballot in 50 days, by a team in 20; one still on its way. */
const ideas = [
  idea(1, 10, [
    on(16, "Ready"),
    on(20, "InBallot"),
    on(27, "Approved", organisation),
    on(30, "InPilot"),
    on(60, "Implemented"),
  ]),
  idea(2, 40, [on(44, "Ready", { hasReason: false }), on(45, "InPilot", team), on(60, "Implemented")]),
  idea(3, 50, [on(52, "Ready"), on(58, "InPilot", team)]),
];

describe("time to implement (I3)", () => {
  const { I3, D8 } = computeMetrics({ ...NO_FACTS, ideas });

  it("is the median of the whole way: 50 and 20 days", () => {
    expect(I3).toMatchObject({ value: 35, unit: "days" });
    expect(I3?.parts).toMatchObject({ p90: { value: 50 }, implemented: { value: 2 } });
  });

  it("is split into its steps; a team's money starts the pilot at once", () => {
    expect(I3?.parts).toMatchObject({
      toDecision: { value: 5 },
      toFunding: { value: 6 },
      toStart: { value: 1.5 },
      toImplementation: { value: 22.5 },
    });
  });

  it("is the time to market (D8); the first answer is the first change with a reason", () => {
    // Answered after 6, 5 and 2 days: idea 2's readiness gave no reason, its pilot did.
    expect(D8).toMatchObject({
      value: 35,
      parts: { firstAnswer: { value: 5 }, answered: { value: 3 } },
    });
  });

  it("knows no time where nothing was implemented", () => {
    const none = computeMetrics({ ...NO_FACTS, ideas: [idea(1, 50)] });
    expect([none.I3?.value, none.D8?.value, none.D8?.parts?.firstAnswer?.value]).toEqual(
      Array(3).fill("n/a"),
    );
    const early = computeMetrics({ ...NO_FACTS, ideas: [idea(1, 1, [on(5, "Implemented")])] });
    expect(early.I3?.value).toBe("n/a");
  });
});
