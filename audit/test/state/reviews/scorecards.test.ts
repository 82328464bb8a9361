import { describe, expect, it } from "vitest";
import { altered, expectFinding, findings } from "../../support/history.ts";
import { proposed, ReviewSeason, RUBRIC, revealed, revealing } from "../../support/reviews.ts";

const COMMIT = RUBRIC.commitSeconds;
const REVEAL = RUBRIC.revealSeconds;

describe("a commitment", () => {
  it("comes in time: the last second counts", () => {
    const at = (seconds: number) => {
      const season = proposed();
      const reviewId = season.review(1);
      season.history.wait(seconds - 1);
      season.commit(reviewId, 2);
      return findings(season.events);
    };
    expect(at(COMMIT)).toEqual([]);
    expect(at(COMMIT + 1)[0]).toMatch(/^review 1, scorecard of member 2: was committed after /);
  });

  it("comes from an active person who is not credited, nor of a credited member's unit", () => {
    const season = proposed();
    season.commit(season.review(1), 1);
    expectFinding(season.events, "scorecard of member 1: came from a member credited on the idea");
    const agent = new ReviewSeason();
    agent.join();
    agent.join("Agent");
    agent.submit(1);
    agent.commit(agent.review(1), 2);
    expectFinding(agent.events, "scorecard of member 2: came from a member who was no active person");
    expect(findings(neighbours(true))).toEqual([
      "review 1, scorecard of member 2: came from a member of the unit of member 1, who is credited on the idea",
    ]);
    expect(findings(neighbours(false))).toEqual([]);
  });

  it("is counted once a member, and no small number", () => {
    const { events } = revealing();
    expectFinding(
      altered(events, "Reviews", "ScorecardCommitted", { commitments: 2 }),
      "scorecard of member 2: is counted as commitment 2; the logs give 1",
    );
    const small = { commitment: `0x${"0".repeat(63)}1` } as const;
    expectFinding(altered(events, "Reviews", "ScorecardCommitted", small), "was committed without a hash");
  });

  it("is for a review that stands", () => {
    const season = proposed();
    const reviewId = season.review(1);
    season.revise(1, 1);
    season.commit(reviewId, 2);
    expectFinding(season.events, "scorecard of member 2: came when the review no longer stood");
  });

  it("finds room for 64 members", () => {
    const season = new ReviewSeason();
    for (let member = 1; member <= 66; member++) season.join();
    season.submit(1);
    const reviewId = season.review(1);
    for (let member = 2; member <= 65; member++) season.commit(reviewId, member);
    expect(findings(season.events)).toEqual([]);
    season.commit(reviewId, 66);
    expectFinding(season.events, "scorecard of member 66: is one of 65 commitments; the limit is 64");
  });
});

/** Member 2, of member 1's unit, commits in a review of member 1's idea. */
function neighbours(unitsApart: boolean): ReviewSeason["events"] {
  const season = proposed();
  season.history.log("Members", "UnitAdded", { unit: 1, documentHash: `0x${"1".repeat(64)}`, actorId: 0 });
  for (const memberId of [1, 2]) {
    season.history.log("Members", "MemberUnitChanged", { memberId, from: 0, to: 1, actorId: 0 });
  }
  season.commit(season.review(1), 2);
  return altered(season.events, "Reviews", "RubricPublished", { rubric: { ...RUBRIC, unitsApart } });
}

describe("a reveal", () => {
  it("comes between the two deadlines", () => {
    const at = (seconds: number) => {
      const season = proposed();
      season.commit(season.review(1), 2);
      season.history.wait(seconds - 2);
      season.reveal(1, 2, [3, 3, 3]);
      return findings(season.events);
    };
    expect(at(COMMIT)[0]).toMatch(/^review 1, scorecard of member 2: was revealed outside the time from /);
    expect(at(COMMIT + 1)).toEqual([]);
    expect(at(COMMIT + REVEAL)).toEqual([]);
    expect(at(COMMIT + REVEAL + 1)).toHaveLength(1);
  });

  it("opens what was committed, once", () => {
    const season = revealing();
    season.reveal(1, 4, [3, 3, 3]);
    expectFinding(season.events, "scorecard of member 4: was revealed, but never committed");
    const twice = revealing();
    twice.reveal(1, 2, [3, 3, 3]);
    twice.reveal(1, 2, [3, 3, 3]);
    expectFinding(twice.events, "scorecard of member 2: was revealed twice");
  });

  it("has scores from 1 to 5 and a forecast up to 100 %", () => {
    const { events } = revealed();
    const scorecard = {
      ...{ feasibility: 4, impact: 4, alignment: 4, forecastBps: 7000 },
      commentHash: `0x${"0".repeat(64)}` as const,
    };
    for (const change of [{ feasibility: 0 }, { impact: 6 }, { alignment: 0 }, { forecastBps: 10_001 }]) {
      const changed = altered(events, "Reviews", "ScorecardRevealed", {
        scorecard: { ...scorecard, ...change },
      });
      expectFinding(changed, "scorecard of member 2: has numbers out of range");
    }
  });

  it("weighs what its author's record gives, and is counted in order", () => {
    const { events } = revealed();
    expectFinding(
      altered(events, "Reviews", "ScorecardRevealed", { weightBps: 10_001 }),
      "scorecard of member 2: weighs 10001; its author's record gives 10000",
    );
    expectFinding(
      altered(events, "Reviews", "ScorecardRevealed", { scorecards: 2 }),
      "scorecard of member 2: the log counts 2 scorecards, the history 1",
    );
  });

  it("comes from nobody who was credited since, or suspended", () => {
    const season = revealing();
    season.credit(1, [1, 2], [6000, 4000]);
    season.reveal(1, 2, [3, 3, 3]);
    expectFinding(season.events, "scorecard of member 2: came from a member credited on the idea");
    const suspended = revealing();
    suspended.history.log("Members", "MemberStatusChanged", {
      ...{ memberId: 2, from: 1, to: 2, reasonHash: `0x${"1".repeat(64)}` },
      ...{ actorId: 0, activeMembers: 4 },
    });
    suspended.reveal(1, 2, [3, 3, 3]);
    expectFinding(suspended.events, "scorecard of member 2: came from a member who was no active person");
  });

  it("finds room for 32 scorecards", () => {
    const season = new ReviewSeason();
    for (let member = 1; member <= 34; member++) season.join();
    season.submit(1);
    season.review(1);
    for (let member = 2; member <= 34; member++) season.commit(1, member);
    season.awaitReveal();
    for (let member = 2; member <= 33; member++) season.reveal(1, member, [3, 3, 3]);
    expect(findings(season.events)).toEqual([]);
    season.reveal(1, 34, [3, 3, 3]);
    expectFinding(season.events, "scorecard of member 34: was counted beyond the limit of 32");
  });
});
