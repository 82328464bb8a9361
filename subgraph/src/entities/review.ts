import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { Review, Rubric, Scorecard } from "../../generated/schema";
import { idOfBig, joined } from "../lib/ids";

/** The rubric an event is about; null, and a line in the log, if no event has introduced it. */
export function requireRubric(number: BigInt, event: ethereum.Event): Rubric | null {
  const rubric = Rubric.load(idOfBig(number));
  if (!rubric) {
    log.warning("Unknown rubric {} in {}", [number.toString(), event.transaction.hash.toHexString()]);
  }
  return rubric;
}

/** The review an event is about; null, and a line in the log, if no event has introduced it. */
export function requireReview(number: BigInt, event: ethereum.Event): Review | null {
  const review = Review.load(idOfBig(number));
  if (!review) {
    log.warning("Unknown review {} in {}", [number.toString(), event.transaction.hash.toHexString()]);
  }
  return review;
}

export function scorecardId(reviewId: Bytes, member: BigInt): Bytes {
  return joined(reviewId, idOfBig(member));
}

/** The scorecard an event is about; null, and a line in the log, if its author never committed to one. */
export function requireScorecard(review: Review, member: BigInt, event: ethereum.Event): Scorecard | null {
  const card = Scorecard.load(scorecardId(review.id, member));
  if (!card) {
    log.warning("Unknown scorecard of member {} in {}", [
      member.toString(),
      event.transaction.hash.toHexString(),
    ]);
  }
  return card;
}
