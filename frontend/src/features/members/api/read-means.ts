import { kudosAbi } from "@engine/protocol/abi/kudos";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import type { Client } from "viem";
import { readContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Means } from "@/features/members/api/means.ts";

/** Asks Kudos and Rewards what a member can give and pull. */
export async function readMeans(client: Client, engine: EngineConfig, memberId: number): Promise<Means> {
  const { Kudos, Rewards } = engine.deployment.contracts;
  const [kudosLeft, rewardOwed] = await Promise.all([
    readContract(client, {
      address: Kudos.address,
      abi: kudosAbi,
      functionName: "allowanceLeft",
      args: [memberId],
    }),
    readContract(client, {
      address: Rewards.address,
      abi: rewardsAbi,
      functionName: "owedTo",
      args: [memberId],
    }),
  ]);
  return { kudosLeft, rewardOwed };
}
