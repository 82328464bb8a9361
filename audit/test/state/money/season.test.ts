import { describe, expect, it } from "vitest";
import { stageName } from "../../../src/state/names.ts";
import { balanceOf, potOf } from "../../../src/state/treasury/state.ts";
import { findings, folded } from "../../support/history.ts";
import { wholeMoneySeason } from "../../support/money.ts";

describe("a lawful season with money", () => {
  const { events } = wholeMoneySeason();

  it("has no findings", () => {
    expect(findings(events)).toEqual([]);
  });

  it("leads to the state that its logs tell", () => {
    const { teams, treasury, grants, pilots, flags, outcomes, ideas } = folded(events).state;
    expect(balanceOf(treasury, potOf("Root"))).toBe(2000n);
    expect(balanceOf(treasury, potOf("Team", 1))).toBe(2460n);
    expect(balanceOf(treasury, potOf("Pilot", 1))).toBe(0n);
    expect(treasury.held).toBe(4460n);
    expect(treasury.autonomies.get(1)?.left).toBe(999n);
    expect(grants.byId.get(1)).toMatchObject({ state: "Funded", byAutonomy: true, support: 1 });
    expect(pilots.byId.get(1)).toMatchObject({ state: "TargetMet", paid: 540n, returned: 461n });
    expect(pilots.byId.get(1)?.steps.map(({ state }) => state)).toEqual(["Settled", "Submitted"]);
    expect(flags.byId.get(1)?.state).toBe("Dismissed");
    expect(outcomes.totals.get(1)).toEqual({ benefit: 500n, attestedReports: 1 });
    expect(stageName(ideas.byId.get(1)?.stage ?? 0)).toBe("Implemented");
    expect(teams.byId.get(1)).toMatchObject({ epoch: 3, people: new Set([1]) });
  });

  it("has a finding for each log of these modules that is withheld", () => {
    const modules = ["Teams", "Treasury", "Grants", "Pilots", "Flags", "Outcomes"];
    const unnoticed = events.flatMap((event, index) => {
      if (!modules.includes(event.contract)) return [];
      const rest = events.filter((_, place) => place !== index);
      return findings(rest).length === 0 ? [event.eventName] : [];
    });
    // Where one seat's word is enough, governance might have given the other seat as well.
    expect(unnoticed).toEqual(["SeatEndorsed"]);
  });

  it("has a finding for each entry in the idea's digest that is withheld", () => {
    for (const [index, { eventName }] of events.entries()) {
      if (eventName !== "DecisionRecorded") continue;
      const lines = findings(events.filter((_, place) => place !== index));
      expect(lines.some((line) => /into the digest of idea 1: a log is missing$/.test(line))).toBe(true);
    }
  });
});
