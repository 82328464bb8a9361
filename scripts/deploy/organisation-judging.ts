import * as z from "zod";
import {
  BPS,
  bps,
  documentSchema,
  money,
  seconds,
  UINT8,
  UINT16,
  whole,
  yesOrNo,
} from "./organisation-fields.ts";

/** The limits of `Rubric` in contracts/reviews/ReviewTypes.sol. */
export const rubricSchema = z
  .strictObject({
    feasibilityBps: bps(0).describe("Weight of feasibility in the score. The three weights add up to 10000."),
    impactBps: bps(0).describe("Weight of impact in the score."),
    alignmentBps: bps(0).describe("Weight of alignment in the score."),
    readyFrom: whole(100, 500).describe(
      "Score from which an idea is ready for a vote or a team's money: marks of 1 to 5, times 100.",
    ),
    holdFrom: whole(0, 500).describe("Score from which an idea is put on hold rather than rejected."),
    leastReviewers: whole(2, Math.min(32, UINT8)).describe(
      "Scorecards that a review needs; with fewer the idea goes on, marked unreviewed.",
    ),
    unitsApart: yesOrNo.describe(
      "Whether nobody may review an idea from their own unit. In a small organisation that can leave nobody.",
    ),
    commitSeconds: seconds(60).describe(
      "How long reviewers have to seal a scorecard that nobody can read yet.",
    ),
    revealSeconds: seconds(60).describe("How long they have to show it afterwards."),
    patienceSeconds: seconds(0).describe(
      "How long an idea waits for a review before anybody may open one; until then curators alone may.",
    ),
    revisitHours: whole(1, UINT16).describe(
      "When an idea that a review has put on hold may be taken up again.",
    ),
    document: documentSchema("What the criteria mean, in words for reviewers."),
  })
  .refine((each) => each.feasibilityBps + each.impactBps + each.alignmentBps === BPS, {
    path: ["feasibilityBps"],
    error: `feasibilityBps, impactBps and alignmentBps add up to ${BPS}`,
  })
  .refine(({ holdFrom, readyFrom }) => holdFrom <= readyFrom, {
    path: ["holdFrom"],
    error: "holdFrom is at most readyFrom",
  })
  .describe(
    "How ideas are judged. A later rubric is published by a proposal; reviews under way keep theirs.",
  );

/** The limits of `RewardRules` in contracts/recognition/RecognitionTypes.sol. */
export const rewardsSchema = z
  .strictObject({
    base: money.describe("What an implemented idea is rewarded with in any case."),
    cap: money.describe("The most that one idea is rewarded with."),
    rateBps: bps(0).describe("Share of what it brought beyond its cost, added to the base up to the cap."),
    lineageBps: bps(0).describe(
      "Share of the reward that goes to the ideas it builds on or that were merged into it.",
    ),
  })
  .refine(({ base, cap }) => base <= cap, { path: ["base"], error: "base is at most cap" })
  .describe("Rewards for implemented ideas, in the settlement token's smallest unit.");
