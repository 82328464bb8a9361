import type { ReviewedIdea, ReviewRecord, ScorecardRecord } from "@/features/reviews/api/idea-reviews.ts";

type Card = Pick<ScorecardRecord, "state" | "met"> & { member: { number: number } };
type Review = Pick<ReviewRecord, "result" | "version" | "commitUntil">;
type Idea = Pick<ReviewedIdea, "credit" | "pilots">;

/**
 * Whether a scorecard's forecast can be compared with what happened, and was not yet, by the conditions of
 * `Reviews.calibrate`: it counted in a review that decided, the newest pilot of that version began after the sealing
 * and met or missed its target, and its author is not credited on the idea.
 */
export function isComparable(card: Card, review: Review, { credit, pilots: [pilot] }: Idea): boolean {
  if (card.state !== "Revealed" || card.met !== null) return false;
  if (review.result === "Open" || review.result === "Void") return false;
  if (credit.some(({ member }) => member.number === card.member.number)) return false;
  const ended = pilot?.state === "TargetMet" || pilot?.state === "TargetMissed";
  return ended && pilot.version === review.version && Number(pilot.startedAt) > Number(review.commitUntil);
}
