import { type Credit, creditTypedData } from "@engine/protocol/credit";
import { creditMark, encodeCreditConsent } from "@engine/protocol/credit-link";
import { signTypedData } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Wallet } from "@/features/wallet/api/wallet.ts";

/** Has the wallet in use sign a proposal for a member. Nothing is sent. @returns the code for the author. */
export async function agree(
  { deployment }: EngineConfig,
  wallet: Wallet,
  credit: Credit,
  memberId: number,
): Promise<string> {
  const ideas = { chainId: deployment.chainId, address: deployment.contracts.Ideas.address };
  const signer = await (await wallet.load()).signer();
  const { account } = signer;
  const signature = await signTypedData(signer, { ...creditTypedData(ideas, credit), account } as never);
  return encodeCreditConsent({ mark: creditMark(ideas, credit), memberId, signature });
}
