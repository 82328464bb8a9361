import type { Member } from "@/features/members/api/membership.ts";
import { type Conflict, conflictOf } from "@/features/reviews/api/conflict.ts";
import { type ReviewPhase, reviewPhase } from "@/features/reviews/api/review-phase.ts";
import type { OpenReview } from "@/features/reviews/api/reviews.ts";

/** What an open review asks of a member. */
export interface Task {
  review: OpenReview;
  phase: ReviewPhase;
  conflict: Conflict | undefined;
  /** The member's own scorecard, if there is one. */
  own: OpenReview["scorecards"][number] | undefined;
}

/** Each open review as it concerns a member, or nobody in particular. */
export function tasksOf(open: readonly OpenReview[], member: Member | undefined, now: number): Task[] {
  return open.map((review) => ({
    review,
    phase: reviewPhase(
      { ...review, commitUntil: Number(review.commitUntil), revealUntil: Number(review.revealUntil) },
      review.idea,
      now,
    ),
    conflict:
      member &&
      conflictOf(
        member,
        review.idea.credit.map((share) => share.member),
        review.rubric.unitsApart,
      ),
    own: review.scorecards.find((card) => card.member.number === member?.id),
  }));
}

/** Sealed scorecards that the member can reveal now. */
export function toReveal(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ phase, own }) => phase === "revealing" && own?.state === "Committed");
}

/** Reviews that still take a scorecard of the member's. */
export function toScore(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ phase, own, conflict }) => phase === "committing" && !own && !conflict);
}
