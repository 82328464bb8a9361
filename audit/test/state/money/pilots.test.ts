import { describe, expect, it } from "vitest";
import { altered, expectFinding, findings, without } from "../../support/history.ts";
import { concluding, type MoneySeason, running, TARGET_VALUE } from "../../support/money.ts";

const DAY = 86_400;

function handedIn(): MoneySeason {
  const season = running();
  season.handIn(0);
  return season;
}

describe("a plan", () => {
  it("adds up, is for the text that stands, and ends in time", () => {
    const { events } = running();
    const change = (args: object, line: string) =>
      expectFinding(altered(events, "Pilots", "PilotPlanned", args), line);
    change({ budget: 7n }, "pilot 1: has a budget of 7; its milestones add up to 1001");
    change({ version: 2 }, "pilot 1: is of version 2 of idea 1, but version 1 stands");
    change({ teamId: 4 }, "pilot 1: is of team 4, which was never formed");
    change({ endsAt: 4_000_000_000 }, "later than two years from then");
    change({ endsAt: 1 }, "pilot 1: has milestone 0 without an amount, or due outside its time");
    change({ payeeId: 77 }, "pilot 1: pays member 77, who was no active person");
  });
});

describe("a verdict", () => {
  it("is given by an independent verifier, on the evidence that was handed in", () => {
    const by = (verifierId: number) => {
      const season = handedIn();
      season.judge(0, verifierId, true, 10_000);
      return season.events;
    };
    expect(findings(by(4))).toEqual([]);
    expectFinding(by(6), "pilot 1, milestone 0: was judged by member 6, who was no verifier");
    expectFinding(by(3), "was judged by member 3, who stands too near to member 3");
    const other = { evidenceHash: `0x${"7".repeat(64)}` } as const;
    expectFinding(altered(by(4), "Pilots", "VerdictGiven", other), "not what was handed in");
    expectFinding(without(by(4), "EvidenceSubmitted"), "was judged, but was Awaited or too late");
  });

  it("has a quality that fits, and a reason unless it accepts in full", () => {
    const judged = (accepted: boolean, qualityBps: number) => {
      const season = handedIn();
      season.judge(0, 4, accepted, qualityBps);
      return season.events;
    };
    expect(findings(judged(true, 1))).toEqual([]);
    expect(findings(judged(false, 0))).toEqual([]);
    expectFinding(judged(true, 0), "was accepted with a quality of 0");
    expectFinding(judged(false, 5), "was refused with a quality of 5");
    expectFinding(judged(true, 10_001), "was accepted with a quality of 10001");
    const silent = { reasonHash: `0x${"0".repeat(64)}` } as const;
    expectFinding(altered(judged(false, 0), "Pilots", "VerdictGiven", silent), "and no reason says why");
  });

  it("can be contested once, in its window; then a third decides", () => {
    const contested = (wait: number, second: number) => {
      const season = handedIn();
      season.judge(0, 4, false, 0);
      season.history.wait(wait);
      season.contest(0);
      season.judge(0, second, true, 10_000, true);
      return season.events;
    };
    expect(findings(contested(0, 5))).toEqual([]);
    expect(findings(contested(DAY - 1, 5))).toEqual([]);
    expectFinding(contested(DAY, 5), "pilot 1, milestone 0: was contested while Refused, with a window to ");
    expectFinding(contested(0, 4), "was judged again by who judged it first");
    const own = altered(contested(0, 5), "Pilots", "VerdictContested", { actorId: 5 });
    expectFinding(own, "was judged by who contested it");
    expectFinding(without(contested(0, 5), "VerdictContested"), "has a verdict said to be final");
  });
});

describe("a payment", () => {
  it("is of the accepted share, after the window, while no flag is open", () => {
    const paid = (wait: number, prepare: (season: MoneySeason) => void = () => {}) => {
      const season = handedIn();
      season.judge(0, 4, true, 9000);
      season.history.wait(wait);
      prepare(season);
      season.pay(0, 540n);
      return season.events;
    };
    expect(findings(paid(DAY))).toEqual([]);
    expectFinding(paid(0), "pilot 1, milestone 0: was settled before ");
    expectFinding(
      paid(DAY, (season) => season.raiseFlag()),
      "pilot 1, milestone 0: was settled while 1 flags on idea 1 were open",
    );
    const more = altered(paid(DAY), "Pilots", "MilestonePaid", { amount: 600n });
    expectFinding(more, "was paid 600; its quality makes 540 due");
    expectFinding(
      altered(paid(DAY), "Pilots", "MilestonePaid", { payeeId: 2 }),
      "was paid to member 2, not 3",
    );
    expectFinding(without(paid(DAY), "VerdictGiven"), "was settled while Submitted: a log is missing");
  });
});

describe("an end", () => {
  const ended = () => {
    const season = concluding();
    season.conclude(TARGET_VALUE, 60n, 401n);
    return season;
  };

  it("follows from the accepted result by the target's rule", () => {
    const { events } = ended();
    const change = (args: object, line: string) =>
      expectFinding(altered(events, "Pilots", "PilotEnded", args), line);
    expect(findings(events)).toEqual([]);
    change({ state: 4 }, "pilot 1: ended as TargetMissed; its result is TargetMet");
    change({ actual: 1n }, "pilot 1: ended with 1; measured was 100");
    change({ actorId: 2 }, "pilot 1: ended by member 2; its result alone decides");
    change({ state: 6 }, "pilot 1: ended as Dropped, but was Running");
    const short = altered(events, "Pilots", "EvidenceSubmitted", { actual: TARGET_VALUE - 1n }, -1);
    expectFinding(short, "pilot 1: ended as TargetMet; its result is TargetMissed");
  });

  it("keeps what may still be paid, and returns the rest", () => {
    const { events } = ended();
    expectFinding(
      altered(events, "Pilots", "PilotEnded", { reserved: 0n }),
      "pilot 1: keeps 0 for milestones; the rules give 401",
    );
    const season = ended();
    season.returnRest(401n);
    expectFinding(season.events, "pilot 1: returned 401; its pot had 0 more than it keeps");
    const late = ended();
    late.history.wait(30 * DAY);
    late.returnRest(401n);
    expect(findings(late.events)).toEqual([]);
  });

  it("without a result comes thirty days after the planned end", () => {
    const { events } = ended();
    const expired = without(events, "VerdictGiven", -1);
    expectFinding(expired, "pilot 1: expired before ");
  });
});
