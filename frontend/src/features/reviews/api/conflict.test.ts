import { describe, expect, it } from "vitest";
import { conflictOf } from "@/features/reviews/api/conflict.ts";

const credited = [
  { number: 3, unit: { number: 2 } },
  { number: 4, unit: null },
];
const member = (id: number, unit: number, source: "Employee" | "Agent" = "Employee") => ({
  id,
  unit,
  source,
});

describe("conflictOf", () => {
  it("keeps everyone credited away, whatever the rubric", () => {
    expect(conflictOf(member(3, 2), credited, false)).toBe("credited");
    expect(conflictOf(member(4, 0), credited, true)).toBe("credited");
  });

  it("keeps their units away where the rubric says so; nobody shares having none", () => {
    expect(conflictOf(member(9, 2), credited, true)).toBe("sameUnit");
    expect(conflictOf(member(9, 2), credited, false)).toBeUndefined();
    expect(conflictOf(member(9, 0), credited, true)).toBeUndefined();
    expect(conflictOf(member(9, 5), credited, true)).toBeUndefined();
  });

  it("keeps algorithms away", () => {
    expect(conflictOf(member(9, 0, "Agent"), [], false)).toBe("agent");
  });
});
