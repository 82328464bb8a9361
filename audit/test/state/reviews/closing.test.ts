import { describe, expect, it } from "vitest";
import { altered, expectFinding, findings, without } from "../../support/history.ts";
import { proposed, RUBRIC, revealed, revealing } from "../../support/reviews.ts";

const COMMIT = RUBRIC.commitSeconds;
const REVEAL = RUBRIC.revealSeconds;

describe("the end of a review", () => {
  it("comes when everyone has revealed, or when time is over", () => {
    const early = revealed();
    early.close(1, "Ready", 390);
    expect(findings(early.events)).toEqual([]);
    const sealed = (seconds: number) => {
      const season = revealing();
      season.reveal(1, 2, [4, 4, 4]);
      // The opening, two commitments and the reveal took a second each.
      season.history.wait(REVEAL - 3 + seconds - 1);
      season.close(1, "Unreviewed", 0);
      return findings(season.events);
    };
    expect(sealed(0)[0]).toMatch(/^review 1: was closed before /);
    expect(sealed(1)).toEqual([]);
  });

  it("never comes while committing lasts, not even with nobody in it", () => {
    const season = proposed();
    season.review(1);
    season.history.wait(COMMIT - 1);
    season.close(1, "Unreviewed", 0);
    expectFinding(season.events, /^review 1: was closed before /);
  });

  it("has the result and score that the rules give", () => {
    const season = revealed();
    season.close(1, "OnHold", 300);
    expectFinding(season.events, "review 1: ended OnHold with a score of 300; the rules give Ready with 390");
  });

  it("has the sums and counts that the scorecards give", () => {
    const season = revealed();
    season.close(1, "Ready", 390);
    const sums = { weight: 20_000n, feasibility: 70_001n, impact: 80_000n, alignment: 90_000n };
    expectFinding(
      altered(season.events, "Reviews", "ReviewClosed", { sums }),
      "review 1: its sums say feasibility 70001; the scorecards give 70000",
    );
    expectFinding(
      altered(season.events, "Reviews", "ReviewClosed", { commitments: 3 }),
      "review 1: ended with commitments 3; the logs give 2",
    );
    expectFinding(
      altered(season.events, "Reviews", "ReviewClosed", { scorecards: 1 }),
      "review 1: ended with scorecards 1; the logs give 2",
    );
  });

  it("takes the idea where the result leads, with the reason that decided it", () => {
    const season = revealed();
    season.close(1, "Ready", 390);
    expectFinding(
      without(season.events, "StageChanged", -1),
      "idea 1: review 1 should have moved it to Ready",
    );
    const { events } = season;
    const otherReason = altered(
      events,
      "Ideas",
      "StageChanged",
      { reasonHash: `0x${"11".repeat(32)}` },
      events.filter(({ eventName }) => eventName === "StageChanged").length - 1,
    );
    expectFinding(otherReason, /^idea 1: review 1 leads to Ready \(MeetsGate, reason 0x\w+\), the log says/);
  });

  it("counts nobody who is credited by then", () => {
    const season = revealed();
    season.credit(1, [1, 3], [6000, 4000]);
    season.close(1, "Ready", 390);
    expectFinding(season.events, "review 1: counts the scorecard of member 3, who is credited on the idea");
    const leftOut = revealed();
    leftOut.close(1, "Unreviewed", 0, [3]);
    expectFinding(
      leftOut.events,
      "scorecard of member 3: was left out, but its author is not credited on the idea",
    );
  });

  it("leaves out only scorecards that counted, and only when it comes", () => {
    const season = revealed();
    season.credit(1, [1, 3], [6000, 4000]);
    season.history.log("Reviews", "ScorecardLeftOut", { reviewId: 1, memberId: 3, scorecards: 1 });
    expectFinding(season.events, "scorecard of member 3: was left out of a review that did not end");
    season.history.log("Reviews", "ScorecardLeftOut", { reviewId: 1, memberId: 3, scorecards: 1 });
    expectFinding(season.events, "scorecard of member 3: was left out, but did not count");
  });

  it("is void, at any time, if the version no longer stands; and never otherwise", () => {
    const season = revealing();
    season.abandon(1);
    expectFinding(season.events, "review 1: ended Void with a score of 0; the rules give Unreviewed with 0");
    const revised = revealed();
    revised.revise(1, 1);
    revised.abandon(1);
    expect(findings(revised.events)).toEqual([]);
    revised.abandon(1);
    expectFinding(revised.events, "review 1: was closed twice: it had ended Void");
  });
});
