import { describe, expect, it } from "vitest";
import { stageName } from "../../../src/state/names.ts";
import { findings, folded } from "../../support/history.ts";
import { proposed, type ReviewSeason, RUBRIC } from "../../support/reviews.ts";

const REVEAL = RUBRIC.revealSeconds;

/** Reviews that end in every way there is, and a forecast that came true. */
function lawfulSeason(): ReviewSeason {
  const season = proposed(5);
  season.commit(season.review(1), 2, 3, 4);
  season.commit(1, 4);
  season.awaitReveal();
  season.reveal(1, 2, [4, 4, 4]);
  season.reveal(1, 3, [3, 4, 5]);
  season.history.wait(REVEAL);
  season.close(1, "Ready", 390);
  season.commit(season.review(2), 2);
  season.revise(2, 1);
  season.review(2, { voids: 2 });
  season.awaitReveal();
  season.close(3, "Unreviewed", 0);
  season.commit(season.review(3), 2, 3, 4);
  season.awaitReveal();
  season.reveal(4, 2, [3, 3, 3]);
  season.reveal(4, 3, [2, 3, 4]);
  season.reveal(4, 4, [5, 5, 5]);
  season.move(3, "Withdrawn", "Withdrawal", { actorId: 1 });
  season.abandon(4);
  season.commit(season.review(4), 2, 3, 4);
  season.credit(4, [1, 4], [6000, 4000]);
  season.awaitReveal();
  season.reveal(5, 2, [3, 3, 3]);
  season.reveal(5, 3, [2, 3, 4]);
  season.history.wait(REVEAL);
  season.close(5, "OnHold", 290);
  season.commit(season.review(5), 2, 3, 4);
  season.awaitReveal();
  season.reveal(6, 2, [1, 1, 1]);
  season.reveal(6, 3, [2, 2, 2]);
  season.reveal(6, 4, [5, 5, 5]);
  season.credit(5, [1, 4], [6000, 4000]);
  season.close(6, "Rejected", 150, [4]);
  season.pilot(1, true);
  season.calibrate(
    1,
    2,
    { met: true, squaredError: 9_000_000, skill: 16_000_000 },
    { forecasts: 1, errorSum: 9_000_000n },
  );
  return season;
}

describe("a lawful season of reviews", () => {
  const { events } = lawfulSeason();

  it("has no findings", () => {
    expect(findings(events)).toEqual([]);
  });

  it("leads to the state that its logs tell", () => {
    const { reviews, ideas } = folded(events).state;
    expect([...reviews.byId.values()].map(({ result, score }) => [result, score])).toEqual([
      ["Ready", 390],
      ["Void", 0],
      ["Unreviewed", 0],
      ["Void", 0],
      ["OnHold", 290],
      ["Rejected", 150],
    ]);
    expect([...ideas.byId.values()].map(({ stage }) => stageName(stage))).toEqual([
      "Implemented",
      "Ready",
      "Withdrawn",
      "OnHold",
      "Rejected",
    ]);
    expect(reviews.latest.get(2)).toBe(3);
    expect(reviews.records.get(2)).toEqual({ forecasts: 1, errorSum: 9_000_000n });
    expect(reviews.skills.get(1)?.get(2)).toBe(16_000_000n);
    expect(reviews.byId.get(6)?.sums.weight).toBe(20_000n);
  });

  it("has a finding for each log of Reviews that is withheld", () => {
    for (const [index, event] of events.entries()) {
      if (event.contract !== "Reviews" || isTraceless(event)) continue;
      const rest = events.filter((_, place) => place !== index);
      expect(findings(rest), `${event.eventName} at ${index}`).not.toEqual([]);
    }
  });

  /** Only the contracts' answers tell of a forecast, of an end that moved nothing, and of what a member committed to first. */
  function isTraceless({ eventName, args }: (typeof events)[number]): boolean {
    if (eventName === "ScorecardCommitted") return args.reviewId === 1 && args.memberId === 4;
    return eventName === "ForecastCalibrated" || (eventName === "ReviewClosed" && args.reviewId === 4);
  }
});

describe("decisions of other modules", () => {
  it("may move and record what they decide, if they hold the module role", () => {
    const season = proposed();
    season.move(1, "Ready", "MeetsGate");
    season.pilot(1, true);
    expect(findings(season.events)).toEqual([]);
    const grants = season.events.filter(({ eventName }) => eventName === "RoleGranted");
    const ofPilots = grants.at(-1);
    const lines = findings(season.events.filter((event) => event !== ofPilots));
    expect(lines.some((line) => /^idea 1: was moved by 0x\w+, which is no module$/.test(line))).toBe(true);
  });
});
