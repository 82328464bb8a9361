import { describe, expect, it } from "vitest";
import { altered, expectFinding, findings, without } from "../../support/history.ts";
import { running } from "../../support/money.ts";

describe("a grant", () => {
  const { events } = running();

  it("is decided by the seats that stand apart from the pilot", () => {
    expect(findings(events)).toEqual([]);
    expectFinding(
      altered(events, "Grants", "GrantProposed", { eligible: 3 }),
      "grant 1: lets seats 3 decide; the logs give 1",
    );
    const leading = altered(events, "Pilots", "PilotPlanned", { leadId: 1 });
    expectFinding(leading, "grant 1: was proposed, but nobody may decide");
    expectFinding(
      altered(events, "Grants", "GrantProposed", { actorId: 5 }),
      "grant 1: was proposed by member 5 without a seat",
    );
  });

  it("asks for what the plan says, what the team has, and what its autonomy or a ballot allows", () => {
    expectFinding(
      altered(events, "Grants", "GrantProposed", { amount: 7n }),
      "names team, idea and amount 1,1,7",
    );
    expectFinding(without(events, "Moved", 1), "grant 1: asks for 1001; team 1 had 0");
    expectFinding(
      altered(events, "Treasury", "AutonomySet", { limit: 9n, left: 9n }),
      "grant 1: asks for 1001 without a ballot; left to the team was 9",
    );
  });

  it("ends as the votes say, and no other way", () => {
    expectFinding(
      altered(events, "Grants", "GrantClosed", { state: 3 }),
      "grant 1: grant 1 was closed as Declined without a decision that leads to it",
    );
    expectFinding(
      without(events, "GrantClosed"),
      "it should have followed that grant 1 was closed as Funded",
    );
    expectFinding(altered(events, "Grants", "GrantClosed", { state: 4 }), "grant 1: lapsed before ");
    expectFinding(
      altered(events, "Grants", "GrantClosed", { byAutonomy: false }),
      "grant 1: was not paid by autonomy; the idea says otherwise",
    );
  });

  it("starts the pilot, which starts by nothing else", () => {
    expectFinding(without(events, "PilotStarted"), "grant 1: it should have followed that pilot 1 started");
    expectFinding(
      without(events, "GrantProposed"),
      "pilot 1: pilot 1 started without a decision that leads to it",
    );
    expectFinding(
      without(events, "StageChanged", -1),
      "pilot 1 should have moved it to InPilot: a log is missing",
    );
  });
});
