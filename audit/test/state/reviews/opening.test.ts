import { describe, expect, it } from "vitest";
import { altered, expectFinding, findings, without } from "../../support/history.ts";
import { proposed, RUBRIC } from "../../support/reviews.ts";

describe("a rubric", () => {
  it("has sound terms, a document and the next number", () => {
    const { events } = proposed();
    const changed = (changes: Partial<typeof RUBRIC>) =>
      altered(events, "Reviews", "RubricPublished", { rubric: { ...RUBRIC, ...changes } });
    for (const changes of [
      { feasibilityBps: 4001 },
      { readyFrom: 99, holdFrom: 50 },
      { readyFrom: 501 },
      { holdFrom: 351 },
      { leastReviewers: 1 },
      { leastReviewers: 33 },
      { commitSeconds: 59 },
      { revealSeconds: 59 },
      { revisitHours: 0 },
    ]) {
      expect(findings(changed(changes))).toEqual(["rubric 1: has terms that no rubric may have"]);
    }
    expectFinding(altered(events, "Reviews", "RubricPublished", { rubricId: 2 }), "but rubric 1 is next");
    const silent = { documentHash: `0x${"0".repeat(64)}` } as const;
    expectFinding(
      altered(events, "Reviews", "RubricPublished", silent),
      "rubric 1: was published without a document",
    );
    expectFinding(altered(events, "Reviews", "RubricPublished", { isDefault: false }), "but not the default");
  });

  it("judges the ideas of the challenges that name it, and by default all others", () => {
    const season = proposed();
    season.publish({}, 2, true);
    season.review(1, { rubricId: 2 });
    expect(findings(season.events)).toEqual([]);
    expectFinding(
      altered(season.events, "Reviews", "ReviewOpened", { rubricId: 1 }),
      "review 1: judges by rubric 1; due is rubric 2",
    );
  });
});

describe("the opening of a review", () => {
  it("moves the idea, under the opener's name", () => {
    const season = proposed();
    season.review(1);
    expectFinding(without(season.events, "StageChanged"), "review 1 should have moved it to InReview");
    expectFinding(
      without(season.events, "ReviewOpened"),
      "was moved to InReview by Reviews without a decision",
    );
    const byOther = altered(season.events, "Reviews", "ReviewOpened", { actorId: 3 });
    expectFinding(byOther, /^idea 1: review 1 leads to InReview \(ReviewOpened, .*member 3\), the log says/);
  });

  it("is the curator's, and anyone's after the rubric's patience", () => {
    const early = proposed();
    early.review(1, { actorId: 2 });
    expectFinding(early.events, /^review 1: was opened by member 2, no curator; anyone might from /);
    const late = proposed();
    late.history.wait(RUBRIC.patienceSeconds);
    late.review(1, { actorId: 2 });
    expect(findings(late.events)).toEqual([]);
    const uncurated = late.events.filter(
      ({ eventName, args }) => eventName !== "RoleGranted" || !("roleId" in args) || args.roleId !== 2n,
    );
    expectFinding(
      altered(uncurated, "Reviews", "ReviewOpened", { actorId: 0 }),
      "review 1: was opened by nobody known",
    );
  });

  it("is of a submitted idea's text as it stands, with one open review at a time", () => {
    const season = proposed();
    season.review(1);
    season.revise(1, 1);
    season.review(1);
    expectFinding(season.events, "review 2: was opened beside review 1 of the same idea");
    expectFinding(
      altered(season.events, "Reviews", "ReviewOpened", { version: 2 }),
      "review 1: judges version 2 of idea 1, but version 1 stands",
    );
    const ready = proposed();
    ready.move(1, "Ready", "MeetsGate");
    ready.review(1);
    expectFinding(ready.events, "review 1: judges idea 1, which was Ready");
    expectFinding(
      altered(season.events, "Reviews", "ReviewOpened", { commitUntil: 5 }),
      /has windows to 1970/,
    );
  });
});
