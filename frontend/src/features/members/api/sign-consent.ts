import { rotationTypedData } from "@engine/protocol/rotation";
import { signTypedData } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import { type Consent, consentCode } from "@/features/members/api/consent.ts";
import type { Address, Wallet } from "@/features/wallet/api/wallet.ts";

/** Asks the wallet in use to agree that a membership moves to it. @returns the consent as text to carry over. */
export async function signConsent(
  { deployment }: EngineConfig,
  wallet: Wallet,
  request: { memberId: number; next: Address; deadline: number },
): Promise<string> {
  const { memberId, next, deadline } = request;
  const verifier = { chainId: deployment.chainId, address: deployment.contracts.Members.address };
  const typedData = rotationTypedData(verifier, { memberId, next, deadline: BigInt(deadline) });
  const signer = await (await wallet.load()).signer();
  const signature = await signTypedData(signer, { ...typedData, account: next } as never);
  return consentCode({ next, deadline, signature: signature as Consent["signature"] });
}
