import { claimTypedData } from "@engine/protocol/claim";
import type { Address, Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { EngineConfig } from "@/config/engine-config.ts";

/** Whether a claim code belongs to the idea whose claim key is given. Malformed codes belong to none. */
export function fitsClaimKey(code: string, claimKey: string): boolean {
  return isCode(code) && privateKeyToAccount(code).address.toLowerCase() === claimKey.toLowerCase();
}

/**
 * Signs, with a claim code, that a member is the person behind an idea. The code never leaves this browser.
 * @throws if the code is malformed; ask {@link fitsClaimKey} first.
 */
export async function signClaim(
  { deployment }: EngineConfig,
  code: string,
  claim: { ideaId: number; memberId: number },
): Promise<Hex> {
  const ideas = { chainId: deployment.chainId, address: deployment.contracts.Ideas.address as Address };
  return privateKeyToAccount(code as Hex).signTypedData(claimTypedData(ideas, claim));
}

function isCode(code: string): code is Hex {
  return /^0x[0-9a-fA-F]{64}$/.test(code);
}
