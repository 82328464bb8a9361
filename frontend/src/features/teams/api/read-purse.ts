import { type Client, erc20Abi } from "viem";
import { readContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Purse } from "@/features/teams/api/purse.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";

/** Asks the token what an account has, and what of it the treasury may take. */
export async function readPurse(client: Client, engine: EngineConfig, account: Address): Promise<Purse> {
  const { settlementToken: address, contracts } = engine.deployment;
  const token = { address: address as Address, abi: erc20Abi };
  const [balance, allowance] = await Promise.all([
    readContract(client, { ...token, functionName: "balanceOf", args: [account] }),
    readContract(client, {
      ...token,
      functionName: "allowance",
      args: [account, contracts.Treasury.address as Address],
    }),
  ]);
  return { balance, allowance };
}
