import { type BoxChange, changeBox } from "@engine/protocol/box-client";
import { sealDocument } from "@engine/protocol/seal";
import { requestDeadline, type SignedHead } from "@engine/protocol/store-request";
import { decodeSuggestionBox, hashSuggestionBox } from "@engine/protocol/suggestion-box";
import { declineSuggestion, settleSuggestion } from "@engine/protocol/suggestion-client";
import {
  closeBoxTypedData,
  declineSuggestionTypedData,
  readSuggestionsTypedData,
  reopenBoxTypedData,
} from "@engine/protocol/suggestion-requests";
import type { Address } from "viem";
import { signTypedData } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Wallet } from "@/features/wallet/api/wallet.ts";
import type { TypedText } from "@/lib/text-draft.ts";
import type { TypedData } from "@/lib/transactions/flow.ts";

/** Has the wallet sign that its owner reads what waits; good for half an hour. */
export async function signToRead({ deployment }: EngineConfig, wallet: Wallet): Promise<SignedHead> {
  return signHead(wallet, (head) => readSuggestionsTypedData(deployment.chainId, head));
}

/** Declines a suggestion with a reason that its author will read. @throws ContentError */
export async function decline(
  { deployment, contentUrl }: EngineConfig,
  wallet: Wallet,
  claimKey: Address,
  reason: TypedText,
): Promise<void> {
  const sealed = await sealDocument({ kind: "reason", ...reason });
  const head = await signHead(wallet, (signed) =>
    declineSuggestionTypedData(deployment.chainId, { ...signed, claimKey, contentHash: sealed.hash }),
  );
  await declineSuggestion({ url: contentUrl }, claimKey, sealed, head);
}

/** Takes off the list what the chain shows as filed. @throws ContentError */
export async function settle(
  { contentUrl }: EngineConfig,
  claimKey: Address,
  head: SignedHead,
): Promise<void> {
  await settleSuggestion({ url: contentUrl }, claimKey, head);
}

/**
 * Closes the box of one's letter, or opens it again.
 * @throws ContentError, or TypeError for what is no letter
 */
export async function changeOwnBox(
  { deployment, contentUrl }: EngineConfig,
  wallet: Wallet,
  letter: string,
  change: BoxChange,
): Promise<void> {
  const box = decodeSuggestionBox(letter)?.box;
  if (!box) throw new TypeError("Not a box's letter");
  const typedData = change === "close" ? closeBoxTypedData : reopenBoxTypedData;
  const named = { place: box.place, box: hashSuggestionBox(box) };
  const head = await signHead(wallet, (signed) => typedData(deployment.chainId, { ...signed, ...named }));
  await changeBox({ url: contentUrl }, change, letter, head);
}

async function signHead(
  wallet: Wallet,
  typedData: (head: Omit<SignedHead, "signature">) => TypedData,
): Promise<SignedHead> {
  const signer = await (await wallet.load()).signer();
  const { account } = signer;
  const head = { account: account.address, deadline: requestDeadline() };
  const signature = await signTypedData(signer, { ...typedData(head), account } as never);
  return { ...head, signature };
}
