import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import type { Client } from "viem";
import { readContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";

/** Asks the permission book whether an account holds a role now. */
export async function hasRole(
  client: Client,
  engine: EngineConfig,
  role: bigint,
  account: Address,
): Promise<boolean> {
  const [isMember] = await readContract(client, {
    address: engine.deployment.contracts.AccessManager.address as Address,
    abi: accessManagerAbi,
    functionName: "hasRole",
    args: [role, account],
  });
  return isMember;
}
