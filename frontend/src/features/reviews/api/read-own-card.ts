import { reviewsAbi } from "@engine/protocol/abi/reviews";
import type { Client } from "viem";
import { readContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { OwnCard } from "@/features/reviews/api/reviewer.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";

const NO_HASH = `0x${"0".repeat(64)}`;

/** Asks the Reviews contract about a member's scorecard. */
export async function readOwnCard(
  client: Client,
  engine: EngineConfig,
  reviewId: number,
  memberId: number,
): Promise<OwnCard> {
  const [commitment, revealed] = await readContract(client, {
    address: engine.deployment.contracts.Reviews.address as Address,
    abi: reviewsAbi,
    functionName: "scorecardOf",
    args: [reviewId, memberId],
  });
  const isSealed = !revealed && commitment !== NO_HASH;
  return { memberId, commitment: isSealed ? commitment : undefined, revealed };
}
