import type { EventOf, Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import type { ReviewRecord } from "./state.ts";

export type ReviewsEvent = EventOf<"Reviews">;

/** One kind of event of Reviews. */
export type ReviewsEventNamed<Name extends ReviewsEvent["eventName"]> = Extract<
  ReviewsEvent,
  { eventName: Name }
>;

/** A review's record; a difference if it was never opened. */
export function knownReview(context: Context, reviewId: number, at: Place): ReviewRecord | undefined {
  const review = context.state.reviews.byId.get(reviewId);
  accuse(context, `review ${reviewId}`, at, !review && "is named, but was never opened: a log is missing");
  return review;
}

/** How people name a scorecard. */
export function cardName({ reviewId, memberId }: { reviewId: number; memberId: number }): string {
  return `review ${reviewId}, scorecard of member ${memberId}`;
}
