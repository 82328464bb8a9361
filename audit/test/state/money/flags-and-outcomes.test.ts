import { describe, expect, it } from "vitest";
import { benefitOf } from "../../../src/state/outcomes/benefit.ts";
import { altered, expectFinding, findings, without } from "../../support/history.ts";
import { concluding, type MoneySeason, running, TARGET_VALUE } from "../../support/money.ts";

const DAY = 86_400;

/** Who leads pilot 1, and who is paid by it. */
const PARTIES = [2, 3];

describe("a flag", () => {
  function resolved(): MoneySeason {
    const season = running();
    season.raiseFlag();
    season.answerFlag();
    season.resolveFlag();
    return season;
  }

  it("is raised and resolved by an auditor, and answered by somebody else", () => {
    const { events } = resolved();
    expect(findings(events)).toEqual([]);
    expectFinding(
      altered(events, "Flags", "FlagRaised", { actorId: 2 }),
      "member 2 acted as auditor without the office",
    );
    expectFinding(altered(events, "Flags", "FlagRaised", { actorId: 2 }), "of an idea that credits them");
    for (const actorId of PARTIES) {
      expectFinding(
        altered(events, "Flags", "FlagResolved", { actorId }),
        `member ${actorId} acted as auditor of an idea whose pilot they lead or are paid by`,
      );
    }
    expectFinding(
      altered(events, "Flags", "FlagAnswered", { actorId: 6 }),
      "flag 1: was answered by who raised it",
    );
    expectFinding(altered(events, "Flags", "FlagResolved", { state: 2 }), "flag 1: was resolved as Answered");
    expectFinding(
      altered(events, "Flags", "FlagResolved", { openFlags: 1 }),
      "the log counts 1 on idea 1; the history 0",
    );
    expectFinding(without(events, "FlagAnswered"), "flag 1: was resolved, but was Open: a log is missing");
  });

  it("is escalated when its time is over", () => {
    const escalated = (wait: number) => {
      const season = running();
      season.raiseFlag();
      season.history.wait(wait);
      season.escalateFlag();
      return season;
    };
    expect(findings(escalated(7 * DAY).events)).toEqual([]);
    expectFinding(escalated(7 * DAY - 1).events, "flag 1: was escalated before ");
    const season = escalated(7 * DAY);
    season.answerFlag();
    expectFinding(season.events, "flag 1: is due at ");
  });
});

describe("a report", () => {
  function attested(): MoneySeason {
    const season = concluding();
    season.conclude(TARGET_VALUE, 60n, 401n);
    season.report();
    season.attest();
    return season;
  }

  it("is worth what its kind makes of its statement", () => {
    const nothing = { ideaId: 1, kind: 0, from: 1, to: 2, baseline: 0n, target: 0n, actual: 0n, rate: 0n };
    const nobody = { positiveBefore: 0, askedBefore: 0, positiveAfter: 0, askedAfter: 0 };
    const stated = { ...nothing, ...nobody, evidenceHash: "0x" } as const;
    expect(benefitOf({ ...stated, kind: 0, baseline: 9n, actual: 4n })).toBe(5n);
    expect(benefitOf({ ...stated, kind: 0, baseline: 4n, actual: 9n })).toBe(0n);
    expect(benefitOf({ ...stated, kind: 1, actual: 7n })).toBe(7n);
    expect(benefitOf({ ...stated, kind: 1, actual: 7n, rate: 1n })).toBeUndefined();
    expect(benefitOf({ ...stated, kind: 3, actual: 250n, rate: 33n })).toBe(82n);
    const asked = { positiveBefore: 1, askedBefore: 2, positiveAfter: 2, askedAfter: 2 };
    expect(benefitOf({ ...stated, kind: 2, ...asked })).toBe(0n);
    expect(benefitOf({ ...stated, kind: 2, ...asked, positiveAfter: 3 })).toBeUndefined();
    expect(benefitOf({ ...stated, kind: 1, ...asked })).toBeUndefined();
    expect(benefitOf({ ...stated, kind: 1, actual: 2n ** 96n })).toBeUndefined();
  });

  it("comes from who took part, of a time that no other report of its kind covers", () => {
    const { events } = attested();
    expect(findings(events)).toEqual([]);
    const change = (args: object, line: string) =>
      expectFinding(altered(events, "Outcomes", "OutcomeReported", args), line);
    change({ benefit: 501n }, "report 1: says a benefit of 501; its statement gives 500");
    change({ reporterId: 6 }, "report 1: came from member 6, who took no part");
    change({ unit: 3 }, "report 1: says unit 3; member 2 was of unit 0");
    const twice = attested();
    twice.report(2);
    expectFinding(twice.events, "report 2: covers what report 1 of the same kind covers");
    const beside = attested();
    beside.report(2, 1);
    expect(findings(beside.events)).toEqual([]);
  });

  it("is decided by as many different members as are required", () => {
    const { events } = attested();
    expectFinding(
      altered(events, "Outcomes", "OutcomeJudged", { memberId: 4 }, 1),
      "report 1: was judged by member 4 twice",
    );
    expectFinding(
      altered(events, "Outcomes", "OutcomeJudged", { memberId: 3 }),
      "by member 3, who took part",
    );
    expectFinding(without(events, "OutcomeJudged", 0), "report 1: the log counts 2 : 0; the history 1 : 0");
    expectFinding(
      without(events, "OutcomeDecided"),
      "that report 1 was decided as Attested: a log is missing",
    );
    expectFinding(
      altered(events, "Outcomes", "OutcomeDecided", { ideaBenefit: 9n }),
      "report 1: idea 1 is said to have 9 from 1 reports; due is 500 from 1 reports",
    );
  });
});
