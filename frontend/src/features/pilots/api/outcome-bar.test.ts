import { describe, expect, it } from "vitest";
import { outcomeBar } from "@/features/pilots/api/outcome-bar.ts";

const pilot = {
  ...{ lead: { number: 2 }, payee: { number: 3 } },
  idea: { creditedMembers: [{ number: 4 }] },
};
const report = { unit: { number: 7 }, judgements: [{ member: { number: 9 } }] };
const bar = (id: number, unit = 0) => outcomeBar({ id, unit, source: "Customer" }, pilot, report);

describe("outcomeBar", () => {
  it("leaves attesting to those who had no part in it", () => {
    expect([bar(2), bar(3), bar(4), bar(8)]).toEqual(["tookPart", "tookPart", "tookPart", undefined]);
  });

  it("keeps the reporter's unit apart; unit 0 is no unit", () => {
    expect(bar(8, 7)).toBe("sameUnit");
    expect(
      outcomeBar({ id: 8, unit: 0, source: "Customer" }, pilot, { ...report, unit: null }),
    ).toBeUndefined();
  });

  it("takes one word from each person, and none from algorithms", () => {
    expect(bar(9)).toBe("judged");
    expect(outcomeBar({ id: 8, unit: 0, source: "Agent" }, pilot, report)).toBe("agent");
  });
});
