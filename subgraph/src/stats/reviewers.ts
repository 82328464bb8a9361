import { BigInt } from "@graphprotocol/graph-ts";
import { Member, Organisation, ReviewerStat } from "../../generated/schema";
import { idOf, joined } from "../lib/ids";
import { Moment } from "../lib/moment";
import { getSeasonStat } from "./season-stat";

/** Counts a member's first commitment in a review. */
export function countCommitment(at: Moment, organisation: Organisation): void {
  addCommitment(0, organisation);
  addCommitment(at.season, organisation);
}

function addCommitment(season: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.scorecardsCommitted += 1;
  stat.save();
}

/** Counts a scorecard revealed, as load on its reviewer too (D6). */
export function countScorecard(member: Member, at: Moment, organisation: Organisation): void {
  addScorecard(0, member, organisation);
  addScorecard(at.season, member, organisation);
}

function addScorecard(season: i32, member: Member, organisation: Organisation): void {
  const reviewer = getReviewerStat(season, member);
  const before = reviewer.scorecards;
  reviewer.scorecards += 1;
  reviewer.save();
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.scorecardsRevealed += 1;
  // (n + 1)² is n² + 2n + 1.
  stat.scorecardSquares = stat.scorecardSquares.plus(BigInt.fromI64(2 * i64(before) + 1));
  stat.save();
}

export function countLeftOut(at: Moment, organisation: Organisation): void {
  addLeftOut(0, organisation);
  addLeftOut(at.season, organisation);
}

function addLeftOut(season: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.scorecardsLeftOut += 1;
  stat.save();
}

/** Counts a forecast held against what happened (Q1), in the season that the event names. */
export function countForecast(
  member: Member,
  season: i32,
  squaredError: i64,
  skill: i64,
  organisation: Organisation,
): void {
  addForecast(0, member, squaredError, skill, organisation);
  addForecast(season, member, squaredError, skill, organisation);
}

function addForecast(
  season: i32,
  member: Member,
  squaredError: i64,
  skill: i64,
  organisation: Organisation,
): void {
  const reviewer = getReviewerStat(season, member);
  reviewer.forecasts += 1;
  reviewer.errorSum += squaredError;
  reviewer.skill += skill;
  reviewer.save();
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.forecasts += 1;
  stat.errorSum += squaredError;
  stat.skill += skill;
  stat.save();
}

function getReviewerStat(season: i32, member: Member): ReviewerStat {
  const id = joined(idOf(season), member.id);
  const known = ReviewerStat.load(id);
  if (known) return known;
  const stat = new ReviewerStat(id);
  stat.season = season;
  stat.member = member.id;
  stat.source = member.source;
  stat.scorecards = 0;
  stat.forecasts = 0;
  stat.errorSum = 0;
  stat.skill = 0;
  return stat;
}
