import { BigInt, Bytes, ethereum, Value } from "@graphprotocol/graph-ts";
import {
  ForecastCalibrated,
  ScorecardCommitted,
  ScorecardLeftOut,
  ScorecardRevealed,
} from "../generated/Reviews/Reviews";
import { Member, Review, Scorecard } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { requireReview, requireScorecard, scorecardId } from "./entities/review";
import { DocumentKind } from "./lib/document-kinds";
import { momentOf } from "./lib/moment";
import { i32Of, i64Of } from "./lib/numbers";
import { countAction } from "./stats/actions";
import { countCommitment, countForecast, countLeftOut, countScorecard } from "./stats/reviewers";

export function handleScorecardCommitted(event: ScorecardCommitted): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const review = requireReview(params.reviewId, event);
  const member = requireMember(params.memberId, event);
  if (!review || !member) return;
  let card = Scorecard.load(scorecardId(review.id, params.memberId));
  if (!card) {
    card = newScorecard(review, member, params.memberId);
    card.committedAt = at.timestamp;
    countCommitment(at, organisation);
  }
  card.commitment = params.commitment;
  card.recommittedAt = at.timestamp;
  card.save();
  review.commitments = params.commitments;
  review.save();
  saveActivity(event, "ScorecardCommitted", review, member.id, member.id);
}

function newScorecard(review: Review, member: Member, number: BigInt): Scorecard {
  const card = new Scorecard(scorecardId(review.id, number));
  card.review = review.id;
  card.idea = review.idea;
  card.member = member.id;
  card.state = "Committed";
  return card;
}

export function handleScorecardRevealed(event: ScorecardRevealed): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const review = requireReview(params.reviewId, event);
  const member = requireMember(params.memberId, event);
  if (!review || !member) return;
  const card = requireScorecard(review, params.memberId, event);
  if (!card) return;
  card.state = "Revealed";
  card.revealedAt = at.timestamp;
  card.revealedIn = at.transaction;
  card.feasibility = params.scorecard.feasibility;
  card.impact = params.scorecard.impact;
  card.alignment = params.scorecard.alignment;
  // The generated setter takes 0 for "none"; here 0 is a value.
  card.set("forecastBps", Value.fromI32(params.scorecard.forecastBps));
  card.comment = nameDocument(params.scorecard.commentHash, DocumentKind.Comment, at);
  card.commentContent = card.comment;
  card.weightBps = params.weightBps;
  card.save();
  review.scorecardCount = params.scorecards;
  addToSums(review, card, 1);
  review.save();
  countScorecard(member, at, organisation);
  countAction(member.id, member.source, at, organisation);
  saveActivity(event, "ScorecardRevealed", review, member.id, member.id);
}

export function handleScorecardLeftOut(event: ScorecardLeftOut): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const review = requireReview(event.params.reviewId, event);
  if (!review) return;
  const card = requireScorecard(review, event.params.memberId, event);
  if (!card) return;
  if (card.state == "Revealed") addToSums(review, card, -1);
  review.scorecardCount = event.params.scorecards;
  review.leftOutCount += 1;
  review.save();
  card.state = "LeftOut";
  card.leftOutAt = at.timestamp;
  card.save();
  countLeftOut(at, organisation);
  saveActivity(event, "ScorecardLeftOut", review, card.member, null);
}

/** Adds a revealed scorecard's weighted scores to the review's sums, or takes them out again. */
function addToSums(review: Review, card: Scorecard, sign: i64): void {
  const weight = sign * i64(card.weightBps);
  review.weightSum += weight;
  review.feasibilitySum += weight * i64(card.feasibility);
  review.impactSum += weight * i64(card.impact);
  review.alignmentSum += weight * i64(card.alignment);
}

export function handleForecastCalibrated(event: ForecastCalibrated): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const review = requireReview(params.reviewId, event);
  const member = requireMember(params.memberId, event);
  if (!review || !member) return;
  const card = requireScorecard(review, params.memberId, event);
  if (!card) return;
  const squaredError = i64Of(params.squaredError);
  const skill = i64Of(params.skill);
  const season = i32Of(params.season);
  // The generated setters take 0 and false for "none"; here both are values.
  card.set("met", Value.fromBoolean(params.met));
  card.set("squaredError", Value.fromI64(squaredError));
  card.set("skill", Value.fromI64(skill));
  card.skillSeason = season;
  card.calibratedAt = at.timestamp;
  card.save();
  member.forecasts = i32Of(params.record.forecasts);
  member.errorSum = i64Of(params.record.errorSum);
  member.save();
  countForecast(member, season, squaredError, skill, organisation);
  saveActivity(event, "ForecastCalibrated", review, member.id, null);
}

function saveActivity(
  event: ethereum.Event,
  name: string,
  review: Review,
  member: Bytes,
  actor: Bytes | null,
): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = member;
  activity.idea = review.idea;
  activity.review = review.id;
  activity.save();
}
