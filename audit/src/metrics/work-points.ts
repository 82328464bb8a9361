import { COIN, skillOf } from "../state/reviews/forecast.ts";
import type { Facts, ReviewFact, RoundFact } from "./facts.ts";
import { type PointLine, weightOf } from "./merits.ts";
import type { PilotFact, ReportFact } from "./money-facts.ts";

/** What work on others' ideas earns: votes, scorecards, pilots, verdicts, outcomes, and what members thank for. */
export function workLines(facts: Facts): PointLine[] {
  return [
    ...facts.rounds.flatMap((round) => ballotLines(facts, round)),
    ...facts.reviews.flatMap((review) => [...scorecardLines(facts, review), ...skillLines(facts, review)]),
    ...facts.pilots.flatMap((pilot) => [...leadLines(facts, pilot), ...verdictLines(facts, pilot)]),
    ...facts.reports.flatMap((report) => outcomeLines(facts, report)),
    ...kudosLines(facts),
    ...attendanceLines(facts),
  ];
}

function ballotLines(facts: Facts, { id, ballots }: RoundFact): PointLine[] {
  return ballots.map(({ memberId, at }) => ({
    ...{ memberId, merit: "BallotCast", at, roundId: id },
    points: weightOf(facts, "BallotCast", at),
  }));
}

/** Every scorecard that was revealed, whether it counted in the end or not. */
function scorecardLines(facts: Facts, { id, ideaId, scorecards }: ReviewFact): PointLine[] {
  return scorecards.map(({ memberId, at }) => ({
    ...{ memberId, merit: "ScorecardRevealed", at, ideaId, reviewId: id },
    points: weightOf(facts, "ScorecardRevealed", at),
  }));
}

/** A perfect forecast earns the whole weight, a coin nothing; in between by skill, rounded down. */
function skillLines(facts: Facts, { id, ideaId, scorecards }: ReviewFact): PointLine[] {
  return scorecards.flatMap(({ memberId, calibration }): PointLine[] => {
    if (!calibration) return [];
    const { at, squaredError } = calibration;
    const points = Math.floor((weightOf(facts, "ForecastSkill", at) * skillOf(squaredError)) / COIN);
    return [{ memberId, merit: "ForecastSkill", points, at, ideaId, reviewId: id }];
  });
}

/** A pilot earns its lead points when it ends, whatever its result, if it says what was learnt. */
function leadLines(facts: Facts, { id, ideaId, leadId, endedAt: at, isExplained }: PilotFact): PointLine[] {
  if (at === undefined || !isExplained) return [];
  const points = weightOf(facts, "PilotLed", at);
  return [{ memberId: leadId, merit: "PilotLed", points, at, ideaId, pilotId: id }];
}

function verdictLines(facts: Facts, { id, ideaId, verdicts }: PilotFact): PointLine[] {
  return verdicts.map(({ memberId, at }) => ({
    ...{ memberId, merit: "VerdictGiven", at, ideaId, pilotId: id },
    points: weightOf(facts, "VerdictGiven", at),
  }));
}

/** Attesting and disputing earn the same. */
function outcomeLines(facts: Facts, { id, ideaId, judgements }: ReportFact): PointLine[] {
  return judgements.map(({ memberId, at }) => ({
    ...{ memberId, merit: "OutcomeJudged", at, ideaId, reportId: id },
    points: weightOf(facts, "OutcomeJudged", at),
  }));
}

/** The weight for each of the kudos received. */
function kudosLines(facts: Facts): PointLine[] {
  return facts.kudos.map(({ toId, amount, at }) => ({
    ...{ memberId: toId, merit: "KudosReceived", at },
    points: amount * weightOf(facts, "KudosReceived", at),
  }));
}

function attendanceLines(facts: Facts): PointLine[] {
  return facts.participations.flatMap(({ activityId, memberId, attendedAt: at }): PointLine[] => {
    if (at === undefined) return [];
    const points = weightOf(facts, "ActivityAttended", at);
    return [{ memberId, merit: "ActivityAttended", points, at, activityId }];
  });
}
