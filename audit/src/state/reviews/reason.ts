import { REVIEW_RESULT_NAMES, type ReviewResult } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import type { Sums } from "./gate.ts";

const REASON = [
  { type: "uint32" },
  { type: "uint32" },
  { type: "uint16" },
  {
    type: "tuple",
    components: [
      { name: "weight", type: "uint64" },
      { name: "feasibility", type: "uint64" },
      { name: "impact", type: "uint64" },
      { name: "alignment", type: "uint64" },
    ],
  },
  { type: "uint16" },
  { type: "uint16" },
  { type: "uint8" },
] as const;

/** What decided an idea that was reviewed. */
export interface ReviewDecision {
  reviewId: number;
  ideaId: number;
  version: number;
  sums: Sums;
  scorecards: number;
  score: number;
  result: ReviewResult;
}

/** The reason hash of an idea decided by review: keccak-256 of what decided it. */
export function reviewReason(decision: ReviewDecision): Hex {
  const { reviewId, ideaId, version, sums, scorecards, score, result } = decision;
  const number = REVIEW_RESULT_NAMES.indexOf(result);
  return keccak256(encodeAbiParameters(REASON, [reviewId, ideaId, version, sums, scorecards, score, number]));
}
