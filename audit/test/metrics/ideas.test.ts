import { describe, expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { DAY, idea, member, NO_FACTS, NOW, on } from "../support/facts.ts";

/** Four ideas within the season of 91 days before day 100, one before it. */
const facts = {
  ...NO_FACTS,
  members: [
    member(1, "Employee"),
    member(2, "Employee"),
    member(3, "Supplier"),
    member(4, "Customer"),
    member(5, "Employee", false),
  ],
  ideas: [
    idea(1, 5, [on(20, "Ready")]),
    idea(2, 20, [on(24, "Ready"), on(30, "InBallot"), on(40, "Approved", { scope: "organisation" })]),
    idea(3, 30, [on(50, "Rejected", { hasReason: false })], { source: "Supplier" }),
    idea(4, 40, [on(46, "OnHold"), on(70, "Submitted"), on(75, "Withdrawn")], { source: "Customer" }),
    idea(6, 95, [], { authorId: 2 }),
  ],
  actions: [
    { memberId: 3, at: 30 * DAY },
    { memberId: 3, at: 31 * DAY },
    { memberId: 1, at: 31 * DAY },
  ],
};
const metrics = computeMetrics(facts);

describe("generation", () => {
  it("counts the season's ideas, the block's own second included", () => {
    expect(metrics.G1).toMatchObject({ value: 4, unit: "ideas", block: 7, version: 1 });
    const atTheBlock = { ...NO_FACTS, ideas: [idea(1, 100)] };
    expect(computeMetrics(atTheBlock).G1?.value).toBe(1);
    const oneSecondBefore = { ...idea(1, 9), submittedAt: NOW + 1 - 91 * DAY - 1 };
    expect(computeMetrics({ ...NO_FACTS, ideas: [oneSecondBefore] }).G1?.value).toBe(0);
  });

  it("splits them by source, with share and intensity", () => {
    expect(metrics.G2).toMatchObject({ value: 3, unit: "sources" });
    expect(metrics.G2?.parts).toMatchObject({
      Employee: { value: 2 },
      "Employee.share": { value: 5000, numerator: 2, denominator: 4 },
      "Employee.intensity": { value: 100, numerator: 200, denominator: 2 },
      "Partner.share": { value: 0 },
      "Partner.intensity": { value: "n/a", denominator: 0 },
    });
  });

  it("measures the diversity of sources: 2, 1 and 1 of 4", () => {
    // 1 − (4 + 1 + 1)/16; H = ½ ln 2 + 2 · ¼ ln 4 = 1.5 ln 2; S = 3 sources.
    expect(metrics.G3).toMatchObject({ value: 0.625, numerator: 10, denominator: 16 });
    expect(metrics.G3?.parts).toMatchObject({
      inverseSimpson: { value: 2.6667, numerator: 16, denominator: 6 },
      shannon: { value: 1.0397 },
      effectiveSources: { value: 2.8284 },
      evenness: { value: 0.9464 },
    });
  });

  it("finds no diversity in one source, and no evenness where only one could propose", () => {
    const one = computeMetrics({ ...NO_FACTS, members: [member(1, "Employee")], ideas: [idea(1, 50)] });
    expect(one.G3).toMatchObject({ value: 0, parts: { shannon: { value: 0 }, evenness: { value: "n/a" } } });
  });
});

describe("evaluation", () => {
  it("counts first answers in the season, also of ideas from before it", () => {
    expect(metrics.E1?.value).toBe(4);
  });

  it("times them: 4, 6, 15 and 20 days, two within ten days", () => {
    expect(metrics.E2).toMatchObject({ value: 10.5, unit: "days" });
    expect(metrics.E2?.parts).toMatchObject({
      p90: { value: 20 },
      mean: { value: 11.25 },
      withinSla: { value: 5000, numerator: 2, denominator: 4 },
      undecided: { value: 1 },
      undecidedAge: { value: 5 },
    });
  });

  it("follows the season's cohort, and leaves out an idea too young to have progressed", () => {
    // Ideas 2, 3 and 4 were submitted in the season and answered; idea 6 is five days old.
    expect(metrics.E3).toMatchObject({ value: 3333, numerator: 1, denominator: 3 });
    expect(metrics.E3?.parts?.["InBallot→Approved"]).toMatchObject({ value: 10_000 });
    expect(metrics.E3?.parts?.["Approved→InPilot"]).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
    expect(metrics.E3?.parts?.["InPilot→Implemented"]).toMatchObject({ value: "n/a", denominator: 0 });
  });

  it("asks of every answer whether it had a reason, and how many are overdue", () => {
    expect(metrics.L1).toMatchObject({ value: 7500, numerator: 3, denominator: 4 });
    expect(metrics.L1?.parts?.overdue).toMatchObject({ value: 0 });
    const late = computeMetrics({ ...NO_FACTS, ideas: [idea(1, 89)] });
    expect(late.L1).toMatchObject({ value: "n/a", parts: { overdue: { value: 1 } } });
  });

  it("times the funding decision by scope", () => {
    expect(metrics.D2).toMatchObject({
      value: 16,
      parts: { team: { value: "n/a" }, organisation: { value: 16 } },
    });
  });
});

describe("implementation and engagement", () => {
  it("counts what of the cohort was implemented, merged ideas aside", () => {
    const done = computeMetrics({
      ...NO_FACTS,
      ideas: [idea(1, 20, [on(60, "Implemented")]), idea(2, 20, [on(30, "Merged")]), idea(3, 20)],
    });
    expect(done.I1?.value).toBe(1);
    expect(done.I2).toMatchObject({ value: 3333, parts: { withoutMerged: { value: 5000 } } });
  });

  it("counts employees with an idea of their own among those enrolled", () => {
    expect(metrics.X4).toMatchObject({ value: 5000, numerator: 1, denominator: 2 });
  });

  it("counts partners and suppliers who did something", () => {
    expect(metrics.X2).toMatchObject({ value: 10_000, numerator: 1, denominator: 1 });
    expect(metrics.X2?.parts?.actionsPerActivePartner).toMatchObject({ value: 2 });
  });
});

describe("nothing at all", () => {
  it("is n/a wherever a denominator is 0, and never 0", () => {
    const none = computeMetrics(NO_FACTS);
    for (const figure of Object.values(none)) {
      for (const { value, denominator } of [figure, ...Object.values(figure.parts ?? {})]) {
        if (denominator === 0) expect(value, figure.id).toBe("n/a");
      }
    }
    const unknown = Object.keys(none).filter((id) => none[id]?.value === "n/a");
    expect(unknown.join(" ")).toBe(
      "G3 E2 E3 E4 I2 I3 I6 I8 X1 X2 X4 D1 D2 D3 D4 D5 D6 D7 D8 V1 V2 V3 V4 V5 V6 Q1 Q2 Q3 Q4 N1 N2 N3 R2 L1 L2 L4",
    );
    const nought = Object.keys(none).filter((id) => none[id]?.value === 0);
    expect(nought.join(" ")).toBe("G1 G2 E1 I1 I4 I5 I7 X3 P1 P2");
  });
});
