import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { reviewSaltTypedData, type Scorecard, saltFromSignature } from "@engine/protocol/reviews";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import { keccak256 } from "viem/utils";
import * as z from "zod/mini";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Card } from "@/features/reviews/api/kept-cards.ts";
import {
  type ContractCall,
  contractCall,
  type FlowContext,
  type TypedData,
} from "@/lib/transactions/flow.ts";

type WriteName = ContractFunctionName<typeof reviewsAbi, "nonpayable">;

/** A call of the reviews. */
export function reviewsCall<Name extends WriteName>(
  { engine }: Pick<FlowContext, "engine">,
  functionName: Name,
  args: ContractFunctionArgs<typeof reviewsAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Reviews;
  return contractCall({ address: address as `0x${string}`, abi: reviewsAbi, functionName, args });
}

/** Number of an idea, a review or a member on chain. */
export const numberSchema = z.int().check(z.positive());

const scoreSchema = z.literal([1, 2, 3, 4, 5]);

/** A filled-in scorecard. */
export const cardSchema = z.object({
  feasibility: scoreSchema,
  impact: scoreSchema,
  alignment: scoreSchema,
  forecast: z.int().check(z.gte(0), z.lte(100)),
  comment: z.string(),
  language: z.enum(["en", "de"]),
});

/** What a wallet signs to make the salt of its member's scorecard. */
export function saltTypedData(engine: EngineConfig, reviewId: number, memberId: number): TypedData {
  const { chainId, contracts } = engine.deployment;
  const { address } = contracts.Reviews;
  return reviewSaltTypedData({ chainId, address: address as `0x${string}` }, { reviewId, memberId });
}

/** The salt from the wallet's signature. @throws where the flow was given none. */
export function saltOf({ secret }: FlowContext): `0x${string}` {
  if (!secret) throw new Error("The wallet's signature is missing");
  return saltFromSignature(secret);
}

/** The comment's own salt: made from the scorecard's, so that the same words have the same hash on any device. */
export function commentSaltOf(salt: `0x${string}`): `0x${string}` {
  return keccak256(salt);
}

/** A comment as a document; none if nothing is written. */
export function commentDocument({ comment, language }: Card) {
  return comment.trim() === "" ? undefined : ({ kind: "comment", language, text: comment } as const);
}

const NO_COMMENT: `0x${string}` = `0x${"0".repeat(64)}`;
const BPS_PER_PERCENT = 100;

/** A card as the contract takes it. */
export function scorecardOf(card: Card, { document }: Pick<FlowContext, "document">): Scorecard {
  const { feasibility, impact, alignment, forecast } = card;
  return {
    ...{ feasibility, impact, alignment },
    forecastBps: forecast * BPS_PER_PERCENT,
    commentHash: document?.hash ?? NO_COMMENT,
  };
}
