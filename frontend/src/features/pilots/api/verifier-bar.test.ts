import { describe, expect, it } from "vitest";
import { holdsOffice, verifierBar } from "@/features/pilots/api/verifier-bar.ts";

const pilot = {
  lead: { number: 2, unit: { number: 1 } },
  payee: { number: 3, unit: null },
  idea: { creditedMembers: [{ number: 4, unit: { number: 7 } }] },
};
const submitted = { state: "Submitted", verifier: null, contestedBy: null };
const bar = (id: number, unit = 0, step: Parameters<typeof verifierBar>[3] = submitted, isVerifier = true) =>
  verifierBar({ id, unit, source: "Employee" }, isVerifier, pilot, step);

describe("verifierBar", () => {
  it("keeps lead, payee and the credited from judging, verifiers or not", () => {
    expect([bar(2), bar(3), bar(4), bar(2, 0, submitted, false)]).toEqual([
      "lead",
      "payee",
      "credited",
      "lead",
    ]);
  });

  it("keeps their units away; unit 0 is no unit", () => {
    expect([bar(9, 1), bar(9, 7), bar(9, 2), bar(9)]).toEqual(["sameUnit", "sameUnit", undefined, undefined]);
  });

  it("asks for the office, and for a person", () => {
    expect(bar(9, 0, submitted, false)).toBe("notVerifier");
    expect(verifierBar({ id: 9, unit: 0, source: "Agent" }, true, pilot, submitted)).toBe("agent");
  });

  it("leaves the last word to neither the first verifier nor who contested", () => {
    const contested = { state: "Contested", verifier: { number: 8 }, contestedBy: { number: 9 } };
    expect([bar(8, 0, contested), bar(9, 0, contested), bar(10, 0, contested)]).toEqual([
      "firstVerifier",
      "contester",
      undefined,
    ]);
    expect(bar(8, 0, { ...contested, state: "Submitted" })).toBeUndefined();
  });
});

describe("holdsOffice", () => {
  it("ends with the term's last second", () => {
    const holder = { offices: [{ office: "Verifier" as const, until: "100" }] };
    expect([99, 100].map((now) => holdsOffice(holder, "Verifier", now))).toEqual([true, false]);
    expect(holdsOffice(holder, "Auditor", 1)).toBe(false);
    expect(holdsOffice(null, "Verifier", 1)).toBe(false);
  });
});
