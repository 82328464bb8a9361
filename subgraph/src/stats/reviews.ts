import { ReviewResult } from "../../generated/names";
import { Organisation, SeasonStat } from "../../generated/schema";
import { Moment } from "../lib/moment";
import { square } from "../lib/numbers";
import { getSeasonStat, SCORE_BINS } from "./season-stat";

const LEAST_SCORE: i32 = 100;
const BIN_WIDTH: i32 = 50;

export function countReviewOpened(at: Moment, organisation: Organisation): void {
  addOpened(0, organisation);
  addOpened(at.season, organisation);
}

function addOpened(season: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.reviewsOpened += 1;
  stat.save();
}

/** Counts a review's end by its result, and its score if it has one (E4). */
export function countReviewClosed(result: i32, score: i32, at: Moment, organisation: Organisation): void {
  addClosed(0, result, score, organisation);
  addClosed(at.season, result, score, organisation);
}

function addClosed(season: i32, result: i32, score: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  if (result == ReviewResult.Ready) stat.reviewsReady += 1;
  if (result == ReviewResult.OnHold) stat.reviewsOnHold += 1;
  if (result == ReviewResult.Rejected) stat.reviewsRejected += 1;
  if (result == ReviewResult.Unreviewed) stat.reviewsUnreviewed += 1;
  if (result == ReviewResult.Void) stat.reviewsVoid += 1;
  if (score > 0) addScore(stat, score);
  stat.save();
}

function addScore(stat: SeasonStat, score: i32): void {
  stat.reviewsScored += 1;
  stat.scoreSum += score;
  stat.scoreSquares = stat.scoreSquares.plus(square(score));
  const bins = stat.scoreBins;
  bins[binOf(score)] += 1;
  stat.scoreBins = bins;
}

/** The highest score, 500, belongs to the last bin. */
function binOf(score: i32): i32 {
  const bin = (score - LEAST_SCORE) / BIN_WIDTH;
  return max(0, min(bin, SCORE_BINS - 1));
}
