import { REVIEW_RESULT_NAMES, type ReviewResult } from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import { addScores, EMPTY_SUMS, type Sums } from "../../src/state/reviews/gate.ts";
import { reviewReason } from "../../src/state/reviews/reason.ts";
import type { Rubric } from "../../src/state/reviews/state.ts";
import { account, hash, TARGET } from "./history.ts";
import { grantOf, Season } from "./season.ts";

export const RUBRIC: Rubric = {
  ...{ feasibilityBps: 4000, impactBps: 4000, alignmentBps: 2000 },
  ...{ readyFrom: 350, holdFrom: 250, leastReviewers: 2, unitsApart: true },
  ...{ commitSeconds: 600, revealSeconds: 300, patienceSeconds: 86_400, revisitHours: 24 },
};

const REVIEWS = TARGET.contracts.Reviews.address;
const REWARDS = TARGET.contracts.Rewards.address;
/** A module that tries ideas out. */
const PILOTS = account(0xcc);

interface Running {
  ideaId: number;
  version: number;
  sums: Sums;
  commitments: Set<number>;
  cards: Map<number, { scores: readonly number[]; weightBps: number }>;
}

const scoresOf = ([feasibility = 0, impact = 0, alignment = 0]: readonly number[]) => ({
  feasibility,
  impact,
  alignment,
});

/** A season in which ideas are reviewed, by rubric 1. */
export class ReviewSeason extends Season {
  readonly #reviews = new Map<number, Running>();

  constructor() {
    super();
    this.history.log("AccessManager", "RoleGranted", grantOf(ROLES.module, REVIEWS));
    this.history.log("AccessManager", "RoleGranted", grantOf(ROLES.module, REWARDS));
    this.history.log("AccessManager", "RoleGranted", grantOf(ROLES.module, PILOTS));

    this.publish();
  }

  publish(changes: Partial<Rubric> = {}, rubricId = 1, isDefault = true): void {
    const rubric = { ...RUBRIC, ...changes };
    const args = { rubricId, rubric, documentHash: hash(8000 + rubricId), isDefault, actorId: 0 };
    this.history.log("Reviews", "RubricPublished", args);
  }

  /** Opens a review, by the curator unless a member is named; first ends one that is still open, which is void. */
  review(
    ideaId: number,
    { actorId = 0, voids, rubricId = 1 }: { actorId?: number; voids?: number; rubricId?: number } = {},
  ): number {
    const reviewId = this.#reviews.size + 1;
    const { version } = this.idea(ideaId);
    this.#reviews.set(reviewId, {
      ...{ ideaId, version, sums: EMPTY_SUMS, commitments: new Set(), cards: new Map() },
    });
    this.history.together(() => {
      if (voids !== undefined) this.#logClosing(voids, "Void", 0);
      const commitUntil = this.history.now + RUBRIC.commitSeconds;
      const revealUntil = commitUntil + RUBRIC.revealSeconds;
      const opening = { reviewId, ideaId, version, rubricId, commitUntil, revealUntil, actorId };
      this.history.log("Reviews", "ReviewOpened", opening);
      const move = { to: "InReview", ground: "ReviewOpened", causeId: reviewId, actorId } as const;
      this.change(ideaId, { ...move, module: REVIEWS });
    });
    return reviewId;
  }

  commit(reviewId: number, ...memberIds: number[]): void {
    const { commitments } = this.#running(reviewId);
    for (const memberId of memberIds) {
      commitments.add(memberId);
      const commitment = hash(100 * reviewId + memberId);
      const args = { reviewId, memberId, commitment, commitments: commitments.size };
      this.history.log("Reviews", "ScorecardCommitted", args);
    }
  }

  /** Waits until committing has ended. */
  awaitReveal(): void {
    this.history.wait(RUBRIC.commitSeconds);
  }

  reveal(
    reviewId: number,
    memberId: number,
    scores: readonly [number, number, number],
    { forecastBps = 7000, weightBps = 10_000 } = {},
  ): void {
    const review = this.#running(reviewId);
    review.cards.set(memberId, { scores, weightBps });
    review.sums = addScores(review.sums, scoresOf(scores), weightBps);
    const scorecard = { ...scoresOf(scores), forecastBps, commentHash: hash(300 + memberId) };
    const args = { reviewId, memberId, scorecard, weightBps, scorecards: review.cards.size };
    this.history.log("Reviews", "ScorecardRevealed", args);
  }

  /** Ends a review with a result; members who were credited since are left out. */
  close(
    reviewId: number,
    result: "Ready" | "OnHold" | "Rejected" | "Unreviewed",
    score: number,
    leftOut: readonly number[] = [],
  ): void {
    this.history.together(() => {
      for (const memberId of leftOut) this.#leaveOut(reviewId, memberId);
      const { ideaId, version, sums, cards } = this.#running(reviewId);
      this.#logClosing(reviewId, result, score);
      const onHold = result === "OnHold";
      this.change(ideaId, {
        to: result === "Unreviewed" ? "Ready" : result,
        ground: result === "Ready" ? "MeetsGate" : result === "Unreviewed" ? "Unreviewed" : "BelowGate",
        reasonHash: reviewReason({ reviewId, ideaId, version, sums, scorecards: cards.size, score, result }),
        revisitAt: onHold ? this.history.now + RUBRIC.revisitHours * 3600 : 0,
        causeId: reviewId,
        module: REVIEWS,
      });
    });
  }

  /** Ends a review of a version that no longer stands. */
  abandon(reviewId: number): void {
    this.history.together(() => this.#logClosing(reviewId, "Void", 0));
  }

  /** Tries an idea out, by a module. */
  pilot(ideaId: number, met: boolean): void {
    const move = (
      to: "InPilot" | "Implemented" | "Stopped",
      ground: "TeamFunded" | "TargetMet" | "TargetMissed",
    ) =>
      this.history.together(() =>
        this.change(ideaId, { to, ground, reasonHash: hash(9500), causeId: 1, module: PILOTS }),
      );
    move("InPilot", "TeamFunded");
    move(met ? "Implemented" : "Stopped", met ? "TargetMet" : "TargetMissed");
  }

  calibrate(
    reviewId: number,
    memberId: number,
    calibration: { met: boolean; squaredError: number; skill: number },
    record: { forecasts: number; errorSum: bigint },
  ): void {
    const args = { reviewId, memberId, ...calibration, record, season: 1 };
    this.history.log("Reviews", "ForecastCalibrated", args);
  }

  #leaveOut(reviewId: number, memberId: number): void {
    const review = this.#running(reviewId);
    const card = review.cards.get(memberId);
    if (!card) throw new Error(`review ${reviewId} has no scorecard of member ${memberId}`);
    review.cards.delete(memberId);
    review.sums = addScores(review.sums, scoresOf(card.scores), -card.weightBps);
    this.history.log("Reviews", "ScorecardLeftOut", { reviewId, memberId, scorecards: review.cards.size });
  }

  #logClosing(reviewId: number, result: ReviewResult, score: number): void {
    const { ideaId, sums, cards, commitments } = this.#running(reviewId);
    this.history.log("Reviews", "ReviewClosed", {
      ...{ reviewId, ideaId, result: REVIEW_RESULT_NAMES.indexOf(result), score, sums },
      ...{ scorecards: cards.size, commitments: commitments.size },
    });
  }

  #running(reviewId: number): Running {
    const review = this.#reviews.get(reviewId);
    if (!review) throw new Error(`the season has no review ${reviewId}`);
    return review;
  }
}

/** Five members, of whom the first has so many ideas. */
export function proposed(ideas = 1): ReviewSeason {
  const season = new ReviewSeason();
  for (let member = 1; member <= 5; member++) season.join("Employee");
  for (let idea = 1; idea <= ideas; idea++) season.submit(1);
  return season;
}

/** The same with review 1 of idea 1, to which members 2 and 3 have committed and which now takes scorecards. */
export function revealing(): ReviewSeason {
  const season = proposed();
  season.commit(season.review(1), 2, 3);
  season.awaitReveal();
  return season;
}

/** The same with both scorecards revealed. */
export function revealed(): ReviewSeason {
  const season = revealing();
  season.reveal(1, 2, [4, 4, 4]);
  season.reveal(1, 3, [3, 4, 5]);
  return season;
}
