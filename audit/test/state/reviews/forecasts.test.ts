import { describe, expect, it } from "vitest";
import { altered, expectFinding, findings, folded } from "../../support/history.ts";
import { proposed, type ReviewSeason, revealed } from "../../support/reviews.ts";

describe("a forecast", () => {
  const MET = { met: true, squaredError: 9_000_000, skill: 16_000_000 };
  const RECORD = { forecasts: 1, errorSum: 9_000_000n };

  function judged(): ReviewSeason {
    const season = revealed();
    season.close(1, "Ready", 390);
    return season;
  }

  it("is held against the outcome of the pilot", () => {
    const season = judged();
    season.calibrate(1, 2, MET, RECORD);
    expectFinding(season.events, "was calibrated as target met, but no pilot of it has a result");
    const missed = judged();
    missed.pilot(1, false);
    missed.calibrate(1, 2, MET, RECORD);
    expectFinding(missed.events, "was calibrated as target met, but its target was missed");
    const other = judged();
    other.pilot(1, false);
    other.calibrate(
      1,
      3,
      { met: false, squaredError: 49_000_000, skill: 0 },
      { forecasts: 1, errorSum: 49_000_000n },
    );
    expect(findings(other.events)).toEqual([]);
  });

  it("counts once, with its square, its skill, its season and its author's record", () => {
    const season = judged();
    season.pilot(1, true);
    season.calibrate(1, 2, MET, RECORD);
    expect(findings(season.events)).toEqual([]);
    const changed = (change: object) => altered(season.events, "Reviews", "ForecastCalibrated", change);
    expectFinding(changed({ squaredError: 9_000_001 }), "with a squared error of 9000001; due is 9000000");
    expectFinding(changed({ skill: 1 }), "with a skill of 1; due is 16000000");
    expectFinding(changed({ season: 2 }), "with a season of 2; due is 1");
    expectFinding(
      changed({ record: { forecasts: 2, errorSum: 9_000_000n } }),
      "its author's record says 2 forecasts with an error of 9000000; the logs give 1 forecasts",
    );
    season.calibrate(1, 2, MET, { forecasts: 2, errorSum: 18_000_000n });
    expectFinding(season.events, "scorecard of member 2: was calibrated twice");
  });

  it("counts only if its scorecard did, in a review that decided", () => {
    const season = revealed();
    season.calibrate(1, 2, MET, RECORD);
    expectFinding(season.events, "was calibrated, but its review had ended Open");
    const absent = judged();
    absent.pilot(1, true);
    absent.calibrate(1, 4, MET, RECORD);
    expectFinding(absent.events, "scorecard of member 4: was calibrated, but did not count");
  });

  it("is not held against an outcome that became its author's own", () => {
    const season = judged();
    season.credit(1, [1, 2], [6000, 4000]);
    season.pilot(1, true);
    season.calibrate(1, 2, MET, RECORD);
    expect(findings(season.events)).toEqual([
      "review 1, scorecard of member 2: was calibrated, but its author is credited on the idea by then",
    ]);
  });

  it("gives its author, after ten of them, a weight that follows the record", () => {
    const season = proposed(11);
    const foresight = { met: true, squaredError: 0, skill: 25_000_000 };
    const review = (idea: number, weightBps = 10_000) => {
      season.commit(season.review(idea), 2, 3);
      season.awaitReveal();
      season.reveal(idea, 2, [4, 4, 4], { forecastBps: 10_000, weightBps });
      season.reveal(idea, 3, [4, 4, 4]);
      season.close(idea, "Ready", 400);
    };
    for (let idea = 1; idea <= 10; idea++) {
      review(idea);
      season.pilot(idea, true);
      season.calibrate(idea, 2, foresight, { forecasts: idea, errorSum: 0n });
    }
    review(11, 15_000);
    expect(findings(season.events)).toEqual([]);
    expect(folded(season.events).state.reviews.skills.get(1)?.get(2)).toBe(250_000_000n);
    expectFinding(
      altered(season.events, "Reviews", "ScorecardRevealed", { weightBps: 10_000 }, 20),
      "review 11, scorecard of member 2: weighs 10000; its author's record gives 15000",
    );
  });
});
