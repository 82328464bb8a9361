import { encodeSuggestionBox, suggestionBoxTypedData } from "@engine/protocol/suggestion-box";
import { signTypedData } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Wallet } from "@/features/wallet/api/wallet.ts";

/** A box as its owner describes it; `expiresAt` is in seconds since 1970. */
export interface BoxWish {
  place: string;
  source: number;
  expiresAt: number;
}

/** Has the wallet sign a box's letter. Nothing is sent. */
export async function openSuggestionBox(
  { deployment }: EngineConfig,
  wallet: Wallet,
  wish: BoxWish,
): Promise<string> {
  const { chainId, contracts } = deployment;
  const signer = await (await wallet.load()).signer();
  const { account } = signer;
  const box = { ...wish, issuer: account.address };
  const members = { chainId, address: contracts.Members.address };
  const typedData = { ...suggestionBoxTypedData(members, box), account };
  const signature = await signTypedData(signer, typedData as never);
  return encodeSuggestionBox({ box, signature });
}
