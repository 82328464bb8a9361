import { reviewsAbi } from "@engine/protocol/abi/reviews";
import type { Address, Hex } from "viem";
import { encodeFunctionData } from "viem/utils";
import { singleCall } from "./single-call.ts";

/** A sealed scorecard as it is sent. */
interface ScorecardLetter {
  reviewId: number;
  commitment: Hex;
  reviewer: Address;
  signature: Hex;
}

/** Sealed scorecards for `Reviews.commitSigned`. */
export const scorecards = singleCall<ScorecardLetter>({
  ...{ name: "scorecards", contract: "Reviews", functionName: "commitSigned", gas: 250_000 },
  fields: ["reviewId", "commitment", "reviewer"],
  read: (fields) => ({
    reviewId: fields.whole("reviewId", 2 ** 32 - 1),
    commitment: fields.hash("commitment"),
    reviewer: fields.address("reviewer"),
    signature: fields.signature("signature"),
  }),
  signerOf: ({ reviewer }) => reviewer,
  encode: ({ reviewId, commitment, reviewer }, signature) =>
    encodeFunctionData({
      abi: reviewsAbi,
      functionName: "commitSigned",
      args: [reviewId, commitment, reviewer, signature],
    }),
});
