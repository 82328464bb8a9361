import { SOURCE_NAMES, STATUS_NAMES } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import { heldOffices, type RegisterEntry, registerActs } from "@/features/members/api/register-acts.ts";

const NOW = 1_000;
const member: RegisterEntry = { status: "Active", source: "Employee", offices: [] };
const verifier = (until: number) => [{ office: "Verifier" as const, until: String(until) }];

describe("registerActs", () => {
  it("suspends, ends, moves and appoints an active member", () => {
    expect(registerActs(member, NOW)).toEqual(["unit", "office", "recovery", "suspend", "end"]);
  });

  it("reinstates or ends a suspended one, who gets no office", () => {
    expect(registerActs({ ...member, status: "Suspended" }, NOW)).toEqual([
      "reinstate",
      "unit",
      "recovery",
      "end",
    ]);
  });

  it.each(["None", "Ended", "Moved"] as const)("leaves whoever is %s in peace", (status) => {
    expect(registerActs({ ...member, status }, NOW)).toEqual([]);
  });

  it("ends an office as long as its term runs, a former member's too", () => {
    expect(registerActs({ ...member, offices: verifier(NOW + 1) }, NOW)).toContain("endOffice");
    expect(registerActs({ ...member, offices: verifier(NOW) }, NOW)).not.toContain("endOffice");
    expect(registerActs({ ...member, status: "Ended", offices: verifier(NOW + 1) }, NOW)).toEqual([
      "endOffice",
    ]);
  });

  it.each(SOURCE_NAMES)("gives %s an office only if it is a person", (source) => {
    expect(registerActs({ ...member, source }, NOW).includes("office")).toBe(source !== "Agent");
  });

  it.each(STATUS_NAMES)("never offers to suspend and to reinstate at once: %s", (status) => {
    const acts = registerActs({ ...member, status }, NOW);
    expect(acts.includes("suspend") && acts.includes("reinstate")).toBe(false);
  });
});

describe("heldOffices", () => {
  it("forgets a term at the second in which it ends", () => {
    expect(heldOffices(verifier(NOW + 1), NOW)).toHaveLength(1);
    expect(heldOffices(verifier(NOW), NOW)).toHaveLength(0);
  });
});
