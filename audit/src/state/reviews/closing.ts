import { REVIEW_RESULT_NAMES } from "@engine/protocol/enums";
import { accuse, type Context } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { reviewResultName, timeName } from "../names.ts";
import { knownReview, type ReviewsEventNamed } from "./events.ts";
import { consequenceOf, judge, type Sums } from "./gate.ts";
import { reviewReason } from "./reason.ts";
import { creditedOn, stands } from "./standing.ts";
import { counts, type ReviewRecord } from "./state.ts";

type Closed = ReviewsEventNamed<"ReviewClosed">;

/**
 * A review ended: once, when its time had come, with the sums of the scorecards that count and the result of its
 * rubric. One whose version no longer stands ends as Void, at any time.
 */
export function reduceClosing(context: Context, event: Closed): void {
  const { args, at } = event;
  const review = knownReview(context, args.reviewId, at);
  if (!review) return;
  const subject = `review ${review.id}`;
  const isVoid = !stands(context, review);
  const due = isVoid
    ? ({ result: "Void", score: 0 } as const)
    : judge(review.rubric, review.sums, review.scorecards);
  const isOther = args.result !== REVIEW_RESULT_NAMES.indexOf(due.result) || args.score !== due.score;
  const said = `${reviewResultName(args.result)} with a score of ${args.score}`;
  const again = review.result !== "Open" && `was closed twice: it had ended ${review.result}`;
  accuse(context, subject, at, again);
  accuse(context, subject, at, isOther && `ended ${said}; the rules give ${due.result} with ${due.score}`);
  checkCounts(context, review, event);
  if (!isVoid) checkEnd(context, review, event);
  review.result = REVIEW_RESULT_NAMES[args.result] ?? due.result;
  review.score = args.score;
  review.closedAt = at;
  expectMove(context, review, event);
  context.report.count("reviews closed");
}

function checkCounts(context: Context, review: ReviewRecord, { args, at }: Closed): void {
  const subject = `review ${review.id}`;
  const { sums, scorecards } = review;
  for (const field of Object.keys(sums) as (keyof Sums)[]) {
    const explanation = `its sums say ${field} ${args.sums[field]}; the scorecards give ${sums[field]}`;
    accuse(context, subject, at, args.sums[field] !== sums[field] && explanation);
  }
  const commitments = review.cards.size;
  const numbers = [
    ["idea", args.ideaId, review.ideaId],
    ["scorecards", args.scorecards, scorecards],
    ["commitments", args.commitments, commitments],
  ] as const;
  for (const [what, said, due] of numbers) {
    accuse(context, subject, at, said !== due && `ended with ${what} ${said}; the logs give ${due}`);
  }
}

/** The time is over, or everyone who committed has revealed; and nobody counts who is credited by now. */
function checkEnd(context: Context, review: ReviewRecord, { at }: Closed): void {
  const subject = `review ${review.id}`;
  const cards = [...review.cards];
  const isAllRevealed = cards.every(([, { revealed }]) => revealed !== undefined);
  const isOver = at.timestamp > review.revealUntil || (at.timestamp > review.commitUntil && isAllRevealed);
  const credited = creditedOn(context, review);
  const own = cards.filter(([memberId, card]) => credited.includes(memberId) && counts(card));
  accuse(context, subject, at, !isOver && `was closed before ${timeName(review.revealUntil)}`);
  for (const [memberId] of own) {
    accuse(context, subject, at, `counts the scorecard of member ${memberId}, who is credited on the idea`);
  }
}

/** The idea must now go where the logged result leads, with its reason; a void review moves nothing. */
function expectMove({ state }: Context, review: ReviewRecord, { args, at }: Closed): void {
  const consequence = consequenceOf(review.result);
  if (!consequence) return;
  const onHold = consequence.to === stageNumber("OnHold");
  const { ideaId, version } = review;
  const { sums, scorecards, score } = args;
  state.ideas.expectedMoves.push({
    decider: "review",
    ideaId,
    ...consequence,
    reasonHash: reviewReason({
      reviewId: review.id,
      ...{ ideaId, version, sums, scorecards, score, result: review.result },
    }),
    revisitAt: onHold ? at.timestamp + review.rubric.revisitHours * 3600 : 0,
    causeId: review.id,
    actorId: 0,
  });
}
