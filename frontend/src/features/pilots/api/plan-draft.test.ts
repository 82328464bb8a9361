import { describe, expect, it } from "vitest";
import { budgetOf, type PlanDraft, readPlan } from "@/features/pilots/api/plan-draft.ts";

const NOW = Date.parse("2026-03-01T12:00:00Z") / 1000;
const DAY = 86_400;
const draft = (part: Partial<PlanDraft> = {}): PlanDraft => ({
  ...{ title: "Oat croissants", text: "We bake.", metric: "pastries sold", comparison: "AtLeast" },
  ...{ value: "400", ends: "2026-05-01", measureDays: "90", ifMissed: "hold", revisitDays: "30" },
  milestones: [
    { key: 1, name: "Test week", amount: "200", due: "2026-03-20" },
    { key: 2, name: "A month", amount: "300,50", due: "2026-05-01" },
  ],
  ...{ teamId: 1, payeeId: 2 },
  ...part,
});
const faults = (part: Partial<PlanDraft>) => readPlan(draft(part), 2, NOW);

describe("readPlan", () => {
  it("makes a plan of what fits", () => {
    expect(readPlan(draft(), 2, NOW)).toMatchObject({
      plan: {
        words: { steps: ["Test week", "A month"] },
        target: { value: 400n, measureSeconds: 90 * DAY },
        milestones: [
          { amount: 20_000n },
          { amount: 30_050n, dueAt: Date.parse("2026-05-02T00:00:00") / 1000 - 1 },
        ],
        ...{ revisitHours: 720, stopIfMissed: false },
      },
    });
  });

  it("names each field that is missing", () => {
    expect(faults({ title: " ", value: "many", teamId: 0, payeeId: 0, measureDays: "731" })).toEqual({
      faults: ["title", "value", "measureDays", "teamId", "payeeId"],
    });
  });

  it("wants milestones with an amount, in other words each, due between now and the end", () => {
    const milestones = [
      { key: 1, name: "Test week", amount: "0", due: "2026-02-20" },
      { key: 2, name: "Test week", amount: "3", due: "2026-05-02" },
    ];
    expect(faults({ milestones })).toEqual({ faults: ["1:name", "0:amount", "0:due", "1:due"] });
  });

  it("ends within two years", () => {
    expect(faults({ ends: "2028-03-05" })).toEqual({ faults: ["ends"] });
  });
});

describe("budgetOf", () => {
  it("adds up what can be read", () => {
    const [first] = draft().milestones;
    expect(budgetOf([...draft().milestones, { ...first, key: 3, name: "", due: "", amount: "?" }], 2)).toBe(
      50_050n,
    );
  });
});
