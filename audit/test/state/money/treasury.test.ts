import { describe, expect, it } from "vitest";
import { autonomyLeft, potKind, potName, potOf, potOwner } from "../../../src/state/treasury/state.ts";
import { account, altered, expectFinding, findings, without } from "../../support/history.ts";
import { concluding, running, TARGET_VALUE } from "../../support/money.ts";

describe("a pot", () => {
  it("is a kind and a number", () => {
    expect(potOf("Root")).toBe(2 ** 32);
    expect(potOf("Pilot", 7)).toBe(3 * 2 ** 32 + 7);
    expect([potKind(potOf("Team", 5)), potOwner(potOf("Team", 5))]).toEqual(["Team", 5]);
    expect(["Outside", "Root", "Rewards"].map((kind) => potName(potOf(kind as "Root")))).toEqual([
      "outside",
      "the root",
      "the rewards",
    ]);
  });
});

describe("the ledger", () => {
  const { events } = running();

  it("adds up: the balances that each log tells are those that all logs give", () => {
    expect(findings(events)).toEqual([]);
    expectFinding(
      altered(events, "Treasury", "Moved", { toBalance: 5001n }),
      "money from outside to the root: the log says that the root has 5001; the history gives 5000",
    );
    expectFinding(without(events, "Moved", 0), "more left the root than was there: a log is missing");
    expectFinding(altered(events, "Treasury", "Moved", { amount: 2999n }, 1), "team 1: the log says that ");
  });

  it("goes along its routes, and names who is outside", () => {
    expectFinding(
      altered(events, "Treasury", "Moved", { kind: 2 }),
      "Allocation went from outside to the root",
    );
    const nobody = { counterparty: account(0) };
    expectFinding(altered(events, "Treasury", "Moved", nobody), "Deposit names 0x0000");
    expectFinding(altered(events, "Treasury", "Moved", { ref: 4n }, 1), "team 1: Allocation has reference 4");
  });

  it("moves no grant, payment or return without the log that decides it, and the other way round", () => {
    expectFinding(
      without(events, "Moved", 2),
      "grant 1: it should have followed that 1001 moved from team 1",
    );
    expectFinding(
      altered(events, "Treasury", "Moved", { ref: 9n }, 2),
      "team 1, pilot 1: 1001 moved from team 1 to pilot 1 as Grant with reference 9 without a decision",
    );
    const season = concluding();
    season.conclude(TARGET_VALUE, 60n, 401n);
    expectFinding(without(season.events, "Moved", 4), "says that 60 went back to team 1; no log moved it");
    expectFinding(
      without(season.events, "PilotEnded"),
      "that a pilot said why 60 moved from pilot 1 to team 1",
    );
  });

  it("pays nobody during a pause", () => {
    const season = running();
    season.handIn(0);
    season.judge(0, 4, true, 9000);
    season.waitOut();
    const until = season.history.now + 86_400;
    season.history.log("Treasury", "Paused", { until, by: account(1) });
    season.pay(0, 540n);
    expectFinding(season.events, "pilot 1: was paid while paying was paused until ");
  });
});

describe("a team's autonomy", () => {
  it("refills evenly, rounded down, and never beyond the limit", () => {
    const autonomy = { limit: 1000n, left: 100n, refillSeconds: 300, since: 5000 };
    expect([5000, 5001, 5299, 5300, 9999].map((time) => autonomyLeft(autonomy, time))).toEqual([
      100n,
      103n,
      1000n,
      1000n,
      1000n,
    ]);
    const none = { limit: 0n, left: 0n, refillSeconds: 0, since: 0 };
    expect(autonomyLeft(none, 5)).toBe(0n);
  });

  it("is used by a grant that no ballot approved, by its amount", () => {
    const { events } = running();
    const line = "the log says that 1 of its autonomy is left; the history gives 999";
    expectFinding(altered(events, "Treasury", "AutonomyUsed", { left: 1n }), line);
    expectFinding(without(events, "AutonomyUsed"), "grant 1: it should have followed that team 1 used 1001");
    expectFinding(without(events, "AutonomySet"), "of its autonomy, of which 0 was left: a log is missing");
    expectFinding(
      altered(events, "Treasury", "AutonomySet", { left: 1n }),
      "1 of its autonomy is left; the history",
    );
  });
});
