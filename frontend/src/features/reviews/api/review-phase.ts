import type { Stage } from "@engine/protocol/enums";

/** What of a review decides its phase. Times are Unix seconds. */
export interface ReviewTimes {
  result: "Open" | "Ready" | "OnHold" | "Rejected" | "Unreviewed" | "Void";
  commitUntil: number;
  revealUntil: number;
  commitments: number;
  scorecardCount: number;
  version: number;
}

/** Where the idea stands now: a review judges the version that is in review, and no other. */
export interface JudgedIdea {
  stage: Stage;
  version: number;
}

/**
 * committing: scorecards are sealed; revealing: they are opened; over: it waits to be closed; superseded: what it
 * judged no longer stands, so it ends without a result; ended: closed.
 */
export type ReviewPhase = "committing" | "revealing" | "over" | "superseded" | "ended";

/** Where a review stands at a moment. Both ends are the contract's: the last second still counts. */
export function reviewPhase(review: ReviewTimes, idea: JudgedIdea, now: number): ReviewPhase {
  if (review.result !== "Open") return "ended";
  if (idea.stage !== "InReview" || idea.version !== review.version) return "superseded";
  if (now <= review.commitUntil) return "committing";
  if (now > review.revealUntil || review.scorecardCount === review.commitments) return "over";
  return "revealing";
}
