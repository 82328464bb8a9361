import { accuse, type Context } from "../context.ts";
import { timeName } from "../names.ts";
import { cardName, knownReview, type ReviewsEventNamed } from "./events.ts";
import { NO_FORECASTS, weightOf } from "./forecast.ts";
import { addScores } from "./gate.ts";
import { checkReviewer, creditedOn } from "./standing.ts";
import { counts, type ReviewRecord, type Scorecard } from "./state.ts";

const COMMITMENTS_LIMIT = 64;
const SCORECARDS_LIMIT = 32;
const BEST_SCORE = 5;
const WHOLE_BPS = 10_000;
/** No hash is smaller. */
const COMMITMENTS_FROM = 2n ** 64n;

/** A member committed to a scorecard, or to another one instead, in time. */
export function reduceCommitment(
  context: Context,
  { args, at }: ReviewsEventNamed<"ScorecardCommitted">,
): void {
  const review = knownReview(context, args.reviewId, at);
  if (!review) return;
  const subject = cardName(args);
  const former = review.cards.get(args.memberId);
  const late = at.timestamp > review.commitUntil && `was committed after ${timeName(review.commitUntil)}`;
  accuse(context, subject, at, late);
  accuse(context, subject, at, BigInt(args.commitment) < COMMITMENTS_FROM && "was committed without a hash");
  accuse(context, subject, at, former?.revealed !== undefined && "was committed after it was revealed");
  checkReviewer(context, review, args.memberId, subject, at);
  review.cards.set(args.memberId, {
    commitment: args.commitment,
    committedAt: former?.committedAt ?? at,
    recommittedAt: at,
    ...{ revealed: undefined, leftOutAt: undefined, calibration: undefined },
  });
  const count = review.cards.size;
  const miscounted =
    args.commitments !== count &&
    `is counted as commitment ${args.commitments}; the logs give ${count}: a log is missing`;
  accuse(context, subject, at, miscounted);
  accuse(
    context,
    subject,
    at,
    count > COMMITMENTS_LIMIT && `is one of ${count} commitments; the limit is 64`,
  );
  context.report.count("commitments");
}

/** A scorecard was opened and counted: committed before, in time, in range, with the weight of its author's record. */
export function reduceReveal(context: Context, event: ReviewsEventNamed<"ScorecardRevealed">): void {
  const { args, at } = event;
  const review = knownReview(context, args.reviewId, at);
  if (!review) return;
  const subject = cardName(args);
  const card = review.cards.get(args.memberId);
  accuse(context, subject, at, !card && "was revealed, but never committed: a log is missing");
  if (!card) return;
  accuse(context, subject, at, card.revealed !== undefined && "was revealed twice");
  checkReveal(context, review, event);
  checkReviewer(context, review, args.memberId, subject, at);
  card.revealed = { scorecard: args.scorecard, weightBps: args.weightBps, at };
  review.sums = addScores(review.sums, args.scorecard, args.weightBps);
  countCards(context, review, review.scorecards + 1, event);
  context.report.count("scorecards");
}

function checkReveal(
  context: Context,
  review: ReviewRecord,
  { args, at }: ReviewsEventNamed<"ScorecardRevealed">,
): void {
  const subject = cardName(args);
  const outside = at.timestamp <= review.commitUntil || at.timestamp > review.revealUntil;
  const window = `${timeName(review.commitUntil)} to ${timeName(review.revealUntil)}`;
  const due = weightOf(context.state.reviews.records.get(args.memberId) ?? NO_FORECASTS);
  const isOther = args.weightBps !== due;
  const isFull = review.scorecards >= SCORECARDS_LIMIT;
  accuse(context, subject, at, outside && `was revealed outside the time from ${window}`);
  accuse(context, subject, at, !isInRange(args.scorecard) && "has numbers out of range");
  accuse(context, subject, at, isOther && `weighs ${args.weightBps}; its author's record gives ${due}`);
  accuse(context, subject, at, isFull && "was counted beyond the limit of 32");
}

function isInRange({ feasibility, impact, alignment, forecastBps }: Scorecard): boolean {
  const isScore = (score: number) => score >= 1 && score <= BEST_SCORE;
  return isScore(feasibility) && isScore(impact) && isScore(alignment) && forecastBps <= WHOLE_BPS;
}

/** A scorecard no longer counts, for its author is credited by now; the review ends in the same transaction. */
export function reduceLeavingOut(context: Context, event: ReviewsEventNamed<"ScorecardLeftOut">): void {
  const { args, at } = event;
  const review = knownReview(context, args.reviewId, at);
  if (!review) return;
  const subject = cardName(args);
  const card = review.cards.get(args.memberId);
  const isCounted = card !== undefined && counts(card);
  const isCredited = creditedOn(context, review).includes(args.memberId);
  accuse(context, subject, at, !isCounted && "was left out, but did not count: a log is missing");
  accuse(context, subject, at, !isCredited && "was left out, but its author is not credited on the idea");
  if (!card?.revealed || !isCounted) return;
  card.leftOutAt = at;
  review.sums = addScores(review.sums, card.revealed.scorecard, -card.revealed.weightBps);
  countCards(context, review, review.scorecards - 1, event);
  context.later(() => {
    accuse(context, subject, at, review.result === "Open" && "was left out of a review that did not end");
  });
}

/** Takes over the log's count of scorecards after comparing it with our own. */
function countCards(
  context: Context,
  review: ReviewRecord,
  expected: number,
  { args, at }: ReviewsEventNamed<"ScorecardRevealed" | "ScorecardLeftOut">,
): void {
  const differs =
    args.scorecards !== expected &&
    `the log counts ${args.scorecards} scorecards, the history ${expected}: a log is missing`;
  accuse(context, cardName(args), at, differs);
  review.scorecards = expected;
}
