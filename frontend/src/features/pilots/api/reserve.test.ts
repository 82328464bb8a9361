import { describe, expect, it } from "vitest";
import { dueOf, reserveOf } from "@/features/pilots/api/reserve.ts";
import { RESULT, type StepPhaseKind } from "@/features/pilots/api/step-phase.ts";

const step = { place: 0, amount: "999", qualityBps: 5_000 };
const reserve = (kind: StepPhaseKind) => reserveOf(step, { kind });

describe("reserveOf", () => {
  it("keeps all while a verdict can come or change, then what is due", () => {
    const open = ["judging", "contested", "acceptedWindow", "refusedWindow"] as const;
    expect(open.map(reserve)).toEqual([999n, 999n, 999n, 999n]);
    expect(reserve("due")).toBe(499n);
  });

  it("keeps nothing for what is paid or over, nor for a result", () => {
    expect([reserve("paid"), reserve("over"), reserve("again")]).toEqual([0n, 0n, 0n]);
    expect(reserveOf({ ...step, place: RESULT }, { kind: "judging" })).toBe(0n);
  });
});

describe("dueOf", () => {
  it("is nothing before a verdict", () => {
    expect(dueOf({ amount: "999", qualityBps: null })).toBe(0n);
  });
});
