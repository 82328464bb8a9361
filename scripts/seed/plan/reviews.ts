import { reviewsAbi } from "@engine/protocol/abi/reviews";
import {
  commitmentOf,
  reviewSaltTypedData,
  type Scorecard,
  type SealedScorecard,
  saltFromSignature,
} from "@engine/protocol/reviews";
import type { Hex } from "viem";
import { encodeFunctionData, zeroHash } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import { Fault } from "../../lib/fault.ts";
import type { Action, Moment, World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import { cardKey, type ReviewRecord } from "../record.ts";
import type { PlannedReview, PlannedScorecard, Season } from "../season.ts";
import { ideaNumber } from "./idea-number.ts";

/** Sealing ends at three in the afternoon of the day on which a review is decided. */
const DECIDING_HOUR = 15;
/** A review that is left open begins late on its day, so that a newcomer has time. */
const LATE_HOUR = 20;
/** Between the acts of one afternoon. */
const PAUSE_HOURS = 1 / 20;
const HOURS_PER_DAY = 24;

/** Each review: its opening, the sealed scorecards, and, if it ends within the season, their opening and the count. */
export function planReviews({ ideas, reviews, anyone }: Season, sealingDays: number): Action[] {
  return reviews.flatMap((review, index) => {
    const offset = index * PAUSE_HOURS;
    const handedIn = ideas.find(({ key }) => key === review.idea)?.day ?? 0;
    const begins = beginning(review, handedIn, sealingDays, offset);
    // In the middle, so that neither a slow chain nor a coarse clock misses the end.
    const sealing = review.decided === undefined ? begins : later(begins, (sealingDays / 2) * HOURS_PER_DAY);
    return [
      open(review, begins),
      ...review.cards.map((card, turn) => seal(review, card, later(sealing, (turn + 1) / 4))),
      ...endOf(review, anyone, offset),
    ];
  });
}

/** As early as its end asks for, but never before the idea is there: then the end comes later. */
function beginning(
  { decided, opens = 0 }: PlannedReview,
  handedIn: number,
  sealingDays: number,
  offset: number,
): Moment {
  return decided === undefined
    ? { day: opens, hour: LATE_HOUR }
    : { day: Math.max(decided - sealingDays, handedIn), hour: DECIDING_HOUR + offset };
}

function later({ day, hour }: Moment, hours: number): Moment {
  return { day, hour: hour + hours };
}

function endOf(review: PlannedReview, anyone: string, offset: number): Action[] {
  const { decided: day, cards } = review;
  if (day === undefined) return [];
  const hour = DECIDING_HOUR + 1 + offset;
  return [
    ...cards.map((card, turn) => reveal(review, card, { day, hour: hour + turn / 4 })),
    close(review, anyone, { day, hour: hour + cards.length / 4 }),
  ];
}

function found(world: World, { idea }: PlannedReview): ReviewRecord | undefined {
  return world.record.reviews.get(ideaNumber(world, idea));
}

function opened(world: World, review: PlannedReview): ReviewRecord {
  const record = found(world, review);
  if (!record) throw new Fault(`The review of ${review.idea} is not open on this chain.`);
  return record;
}

function memberOf({ record, person }: World, reviewer: string): number {
  return record.members.get(person(reviewer).address.toLowerCase() as Hex) ?? 0;
}

function cardOf(world: World, review: PlannedReview, reviewer: string): string {
  return cardKey(opened(world, review).id, memberOf(world, reviewer));
}

function toReviews(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Reviews.address, data };
}

function open(review: PlannedReview, moment: Moment): Action {
  return {
    title: `The review of ${review.idea} begins`,
    moment,
    actor: review.openedBy,
    done: (world) => found(world, review) !== undefined,
    call: (world) => {
      const args = [ideaNumber(world, review.idea)] as const;
      return toReviews(world, encodeFunctionData({ abi: reviewsAbi, functionName: "openReview", args }));
    },
  };
}

function seal(review: PlannedReview, card: PlannedScorecard, moment: Moment): Action {
  return {
    title: `${card.reviewer} seals a scorecard on ${review.idea}`,
    moment,
    actor: card.reviewer,
    done: (world) => world.record.sealed.has(cardOf(world, review, card.reviewer)),
    call: async (world) => {
      const sealed = await sealedCard(world, review, card);
      const args = [sealed.reviewId, commitmentOf(sealed)] as const;
      return toReviews(world, encodeFunctionData({ abi: reviewsAbi, functionName: "commitScorecard", args }));
    },
  };
}

function reveal(review: PlannedReview, card: PlannedScorecard, moment: Moment): Action {
  return {
    title: `${card.reviewer} reveals a scorecard on ${review.idea}`,
    moment,
    actor: card.reviewer,
    notBefore: (world) => opened(world, review).commitUntil + 1,
    done: (world) => world.record.revealed.has(cardOf(world, review, card.reviewer)),
    call: async (world) => {
      const { reviewId, memberId, scorecard, salt } = await sealedCard(world, review, card);
      const args = [reviewId, memberId, scorecard, salt] as const;
      return toReviews(world, encodeFunctionData({ abi: reviewsAbi, functionName: "revealScorecard", args }));
    },
  };
}

function close(review: PlannedReview, anyone: string, moment: Moment): Action {
  return {
    title: `The review of ${review.idea} is counted`,
    moment,
    actor: anyone,
    done: (world) => opened(world, review).closed,
    call: (world) => {
      const args = [opened(world, review).id] as const;
      return toReviews(world, encodeFunctionData({ abi: reviewsAbi, functionName: "closeReview", args }));
    },
  };
}

/** The salt is the one that the reviewer's wallet makes: they can reveal with any tool that asks it. */
async function sealedCard(
  world: World,
  review: PlannedReview,
  { reviewer, scores, comment }: PlannedScorecard,
): Promise<SealedScorecard> {
  const owner = { reviewId: opened(world, review).id, memberId: memberOf(world, reviewer) };
  const { address } = world.deployment.contracts.Reviews;
  const typedData = reviewSaltTypedData({ chainId: world.chainId, address }, owner);
  const salt = saltFromSignature(await world.person(reviewer).signTypedData(typedData));
  const { forecast_bps: forecastBps, ...criteria } = scores;
  const commentHash = comment ? world.hash(documentKeys.comment(review.idea, reviewer)) : zeroHash;
  const scorecard: Scorecard = { ...criteria, forecastBps, commentHash };
  return { ...owner, scorecard, salt };
}
