import { BigInt } from "@graphprotocol/graph-ts";
import { SeasonStat } from "../../generated/schema";
import { idOf } from "../lib/ids";
import { SEASON_SECONDS } from "../lib/moment";

/** Scores × 100 from 100 to 500, in bins of 50. */
export const SCORE_BINS: i32 = 8;

export function getSeasonStat(season: i32, seasonsFrom: i64): SeasonStat {
  const id = idOf(season);
  const known = SeasonStat.load(id);
  if (known) return known;
  const stat = new SeasonStat(id);
  stat.season = season;
  stat.startsAt = seasonsFrom;
  if (season > 0) {
    stat.startsAt = seasonsFrom + i64(season - 1) * SEASON_SECONDS;
    stat.endsAt = stat.startsAt + SEASON_SECONDS;
  }
  stat.ideas = 0;
  stat.sourceSquares = BigInt.zero();
  stat.ideasFiled = 0;
  stat.ideasClaimed = 0;
  stat.contributors = 0;
  stat.returningContributors = 0;
  stat.decided = 0;
  stat.decisionSeconds = 0;
  stat.decisionSecondsSquares = BigInt.zero();
  stat.decidedInTime = 0;
  stat.decidedWithReason = 0;
  stat.handOffs = 0;
  stat.answered = 0;
  stat.answerSeconds = 0;
  stat.stageChanges = 0;
  stat.lineageEdges = 0;
  stat.crossSourceEdges = 0;
  stat.joined = 0;
  stat.ended = 0;
  stat.rounds = 0;
  stat.entriesSettled = 0;
  stat.entriesApproved = 0;
  stat.reviewsOpened = 0;
  stat.reviewsReady = 0;
  stat.reviewsOnHold = 0;
  stat.reviewsRejected = 0;
  stat.reviewsUnreviewed = 0;
  stat.reviewsVoid = 0;
  stat.reviewsScored = 0;
  stat.scoreSum = 0;
  stat.scoreSquares = BigInt.zero();
  stat.scoreBins = new Array<i32>(SCORE_BINS).fill(0);
  stat.scorecardsCommitted = 0;
  stat.scorecardsRevealed = 0;
  stat.scorecardsLeftOut = 0;
  stat.scorecardSquares = BigInt.zero();
  stat.forecasts = 0;
  stat.errorSum = 0;
  stat.skill = 0;
  return stat;
}
