import { membersAbi } from "@engine/protocol/abi/members";
import type { Client } from "viem";
import { readContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import { type Member, memberFromChain } from "@/features/members/api/membership.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";

/** Asks the Members contract about an account. */
export async function readMember(
  client: Client,
  engine: EngineConfig,
  account: Address,
): Promise<Member | null> {
  const record = await readContract(client, {
    address: engine.deployment.contracts.Members.address,
    abi: membersAbi,
    functionName: "memberAt",
    args: [account],
  });
  return memberFromChain(record);
}

/** Whether anyone may join as Community now. */
export function readCommunityDoor(client: Client, engine: EngineConfig): Promise<boolean> {
  return readContract(client, {
    address: engine.deployment.contracts.Members.address,
    abi: membersAbi,
    functionName: "communityDoorOpen",
  });
}
