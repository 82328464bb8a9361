import { GROUND_NAMES, type Ground, type ReviewResult, type Stage } from "@engine/protocol/enums";
import { stageNumber } from "../ideas/stages.ts";

const WHOLE_BPS = 10_000n;

/** Weighted sums over scorecards: of the weights, and of weight × score for each criterion. */
export interface Sums {
  weight: bigint;
  feasibility: bigint;
  impact: bigint;
  alignment: bigint;
}

/** The part of a rubric that judges sums. */
export interface GateTerms {
  feasibilityBps: number;
  impactBps: number;
  alignmentBps: number;
  readyFrom: number;
  holdFrom: number;
  leastReviewers: number;
}

export const EMPTY_SUMS: Sums = { weight: 0n, feasibility: 0n, impact: 0n, alignment: 0n };

/** The three scores of a scorecard. */
export interface Scores {
  feasibility: number;
  impact: number;
  alignment: number;
}

/** Sums after one more scorecard, or after one less with a negative weight. */
export function addScores(sums: Sums, scores: Scores, weightBps: number): Sums {
  const weight = BigInt(weightBps);
  return {
    weight: sums.weight + weight,
    feasibility: sums.feasibility + weight * BigInt(scores.feasibility),
    impact: sums.impact + weight * BigInt(scores.impact),
    alignment: sums.alignment + weight * BigInt(scores.alignment),
  };
}

/** Weighted mean × 100, rounded down; 0 without weight. */
export function scoreOf(terms: GateTerms, sums: Sums): number {
  if (sums.weight === 0n) return 0;
  const weighted =
    BigInt(terms.feasibilityBps) * sums.feasibility +
    BigInt(terms.impactBps) * sums.impact +
    BigInt(terms.alignmentBps) * sums.alignment;
  return Number((100n * weighted) / (WHOLE_BPS * sums.weight));
}

/** How a review that stood ends, and its score × 100: 0 if too few took part. */
export function judge(
  terms: GateTerms,
  sums: Sums,
  scorecards: number,
): { result: ReviewResult; score: number } {
  if (scorecards < terms.leastReviewers) return { result: "Unreviewed", score: 0 };
  const score = scoreOf(terms, sums);
  if (score >= terms.readyFrom) return { result: "Ready", score };
  return { result: score >= terms.holdFrom ? "OnHold" : "Rejected", score };
}

const CONSEQUENCES: Partial<Record<ReviewResult, { to: Stage; ground: Ground }>> = {
  Ready: { to: "Ready", ground: "MeetsGate" },
  OnHold: { to: "OnHold", ground: "BelowGate" },
  Rejected: { to: "Rejected", ground: "BelowGate" },
  Unreviewed: { to: "Ready", ground: "Unreviewed" },
};

/** What a result does to the idea, in numbers on chain; undefined if nothing: a review that is open or void. */
export function consequenceOf(result: ReviewResult): { to: number; ground: number } | undefined {
  const consequence = CONSEQUENCES[result];
  if (!consequence) return undefined;
  return { to: stageNumber(consequence.to), ground: GROUND_NAMES.indexOf(consequence.ground) };
}
