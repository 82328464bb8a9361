import type { Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import { domainOf, type Verifier } from "./typed-data.ts";

/** What one reviewer says: 1 to 5 for each criterion, and how likely the pilot meets its target (basis points). */
export interface Scorecard {
  feasibility: number;
  impact: number;
  alignment: number;
  forecastBps: number;
  /** sha-256 of the comment's document, 0 without one. */
  commentHash: Hex;
}

/** A scorecard as its author keeps it until the reveal. */
export interface SealedScorecard {
  reviewId: number;
  memberId: number;
  scorecard: Scorecard;
  salt: Hex;
}

const parameters = [
  { type: "uint32" },
  { type: "uint32" },
  {
    type: "tuple",
    components: [
      { name: "feasibility", type: "uint8" },
      { name: "impact", type: "uint8" },
      { name: "alignment", type: "uint8" },
      { name: "forecastBps", type: "uint16" },
      { name: "commentHash", type: "bytes32" },
    ],
  },
  { type: "bytes32" },
] as const;

/** What a member commits to: it says nothing of the scorecard as long as the salt is secret. */
export function commitmentOf({ reviewId, memberId, scorecard, salt }: SealedScorecard): Hex {
  return keccak256(encodeAbiParameters(parameters, [reviewId, memberId, scorecard, salt]));
}

/** What a member signs to be committed by someone else. It needs no nonce: only a first commitment is taken. */
export interface Commitment {
  reviewId: number;
  memberId: number;
  commitment: Hex;
}

const commitmentTypes = {
  Commitment: [
    { name: "reviewId", type: "uint32" },
    { name: "memberId", type: "uint32" },
    { name: "commitment", type: "bytes32" },
  ],
} as const;

/** Typed data of a commitment for `Reviews.commitSigned`. */
export function commitmentTypedData(reviews: Verifier, message: Commitment) {
  const domain = domainOf("reviews", reviews);
  return { domain, types: commitmentTypes, primaryType: "Commitment", message } as const;
}

/** What the salt is derived from: one for each review and member. */
export interface ReviewSalt {
  reviewId: number;
  memberId: number;
}

const saltTypes = {
  ReviewSalt: [
    { name: "reviewId", type: "uint32" },
    { name: "memberId", type: "uint32" },
  ],
} as const;

/**
 * Typed data whose signature gives the salt. Never sent anywhere: whoever has this signature before the reveal can try
 * out scorecards until one fits the commitment.
 */
export function reviewSaltTypedData(reviews: Verifier, message: ReviewSalt) {
  const domain = domainOf("reviews", reviews);
  return { domain, types: saltTypes, primaryType: "ReviewSalt", message } as const;
}

/** The salt that a wallet's signature over its review gives. Wallets that sign deterministically give it again. */
export function saltFromSignature(signature: Hex): Hex {
  return keccak256(signature);
}
