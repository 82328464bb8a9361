import { REVIEW_RESULT_NAMES } from "@engine/protocol/enums";
import type { EngineState } from "../../state/context.ts";
import { NO_HASH } from "../../state/context.ts";
import { seasonOf } from "../../state/members/state.ts";
import { cardName } from "../../state/reviews/events.ts";
import { NO_FORECASTS, weightOf } from "../../state/reviews/forecast.ts";
import { type CardRecord, counts, type ReviewRecord, type ReviewsState } from "../../state/reviews/state.ts";
import type { Probe } from "./probe.ts";

const contract = "Reviews" as const;

/** What Reviews should answer: rubrics, every review and scorecard, records of forecasts, skill up to `now` (seconds). */
export function reviewProbes({ reviews, members, ideas }: EngineState, now: number): Probe[] {
  const memberIds = [...members.byId.keys()];
  const subject = "Reviews";
  return [
    { contract, subject, functionName: "reviewCount", expected: reviews.byId.size },
    { contract, subject, functionName: "rubricCount", expected: reviews.rubrics.size },
    { contract, subject, functionName: "defaultRubric", expected: reviews.defaultRubric },
    ...[...reviews.rubrics].map(([id, { rubric }]) => ({
      contract,
      subject: `rubric ${id}`,
      functionName: "rubricOf",
      args: [id],
      expected: rubric,
    })),
    ...[...ideas.byId.keys()].map((ideaId) => ({
      contract,
      subject: `idea ${ideaId}`,
      functionName: "latestReviewOf",
      args: [ideaId],
      expected: reviews.latest.get(ideaId) ?? 0,
    })),
    ...[...reviews.byId.values()].flatMap(reviewProbe),
    ...memberIds.flatMap((memberId) => recordProbes(reviews, memberId)),
    ...seasonsUpTo(seasonOf(members, now)).flatMap((season) => skillProbes(reviews, memberIds, season)),
  ];
}

function reviewProbe(review: ReviewRecord): Probe[] {
  const about = { subject: `review ${review.id}`, contract, args: [review.id] };
  const { ideaId, version, rubricId, commitUntil, revealUntil, scorecards } = review;
  const result = REVIEW_RESULT_NAMES.indexOf(review.result);
  const record = { ideaId, version, rubricId, commitUntil, revealUntil, scorecards, result };
  return [
    { ...about, functionName: "reviewOf", expected: { ...record, commitments: review.cards.size } },
    { ...about, functionName: "sumsOf", expected: review.sums },
    ...[...review.cards].map(([memberId, card]) => ({
      contract,
      subject: cardName({ reviewId: review.id, memberId }),
      functionName: "scorecardOf",
      args: [review.id, memberId],
      expected: cardAnswer(card),
    })),
  ];
}

/** The contract forgets the commitment once the numbers are known, and never keeps the comment. */
function cardAnswer(card: CardRecord): unknown[] {
  const { commitment, revealed, calibration } = card;
  const blank = { feasibility: 0, impact: 0, alignment: 0, forecastBps: 0, commentHash: NO_HASH };
  if (!revealed) return [commitment, false, false, 0, blank];
  const weightBps = counts(card) ? revealed.weightBps : 0;
  const scorecard = { ...revealed.scorecard, commentHash: NO_HASH };
  return [NO_HASH, true, calibration !== undefined, weightBps, scorecard];
}

/** Everyone is asked about, so that a forecast that was not logged shows. */
function recordProbes(reviews: ReviewsState, memberId: number): Probe[] {
  const record = reviews.records.get(memberId) ?? NO_FORECASTS;
  const about = { subject: `member ${memberId}`, contract, args: [memberId] };
  return [
    { ...about, functionName: "brierOf", expected: record },
    { ...about, functionName: "weightOf", expected: weightOf(record) },
  ];
}

/** Members with skill in the season; the season's total shows whoever else had any. */
function skillProbes(reviews: ReviewsState, memberIds: readonly number[], season: number): Probe[] {
  const skills = reviews.skills.get(season) ?? new Map<number, bigint>();
  const total = [...skills.values()].reduce((sum, skill) => sum + skill, 0n);
  return [...new Set([...memberIds.slice(0, 1), ...skills.keys()])].map((memberId) => ({
    contract,
    subject: `skill of member ${memberId}, season ${season}`,
    functionName: "skillOf",
    args: [season, memberId],
    expected: [skills.get(memberId) ?? 0n, total],
  }));
}

function seasonsUpTo(season: number): number[] {
  return Array.from({ length: season }, (_, index) => index + 1);
}
