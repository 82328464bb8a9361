import type { BoxChange } from "@engine/protocol/box-client";
import { type SealedDocument, sealDocument } from "@engine/protocol/seal";
import type { SignedHead } from "@engine/protocol/store-request";
import {
  encodeSuggestionBox,
  hashSuggestionBox,
  type SuggestionBox,
  suggestionBoxTypedData,
} from "@engine/protocol/suggestion-box";
import {
  closeBoxTypedData,
  declineSuggestionTypedData,
  readSuggestionsTypedData,
  reopenBoxTypedData,
} from "@engine/protocol/suggestion-requests";
import type { Address, LocalAccount } from "viem";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import { localChainId } from "../../../scripts/start/local-chain.ts";
import type { RawRequest } from "./raw-request.ts";

const DAY_SECONDS = 86_400;

/** A box of `issuer` that is open for a day, or as changed. */
export function boxOf(issuer: LocalAccount, change: Partial<SuggestionBox> = {}): SuggestionBox {
  const expiresAt = Math.floor(Date.now() / 1000) + DAY_SECONDS;
  return { issuer: issuer.address, source: 1, expiresAt, place: "Counter in the shop", ...change };
}

/** A box's letter, signed by `signer` for the register at `members`. */
export async function letterOf(
  members: { chainId: number; address: Address },
  box: SuggestionBox,
  signer: LocalAccount,
): Promise<string> {
  const signature = await signer.signTypedData(suggestionBoxTypedData(members, box));
  return encodeSuggestionBox({ box, signature });
}

/** A short sealed idea; each call makes another one. */
export function sealShortIdea() {
  const texts = { problem: "Not said.", proposal: "A bench at the window.", benefit: "Not said." };
  return sealDocument({ kind: "idea", language: "en", title: "Somewhere to sit", ...texts });
}

export function newClaimKey(): Address {
  return privateKeyToAddress(generatePrivateKey());
}

/** The request of somebody who leaves a text in a box. */
export function suggestionRequest(
  letter: string,
  claimKey: string,
  body: Uint8Array<ArrayBuffer> | string,
): RawRequest & { body: Uint8Array<ArrayBuffer> | string } {
  const headers = { "content-type": "application/json", "x-letter": letter, "x-claim-key": claimKey };
  return { method: "POST", path: "/suggestions", headers, body };
}

/** What `account` signs to read, for a chain and so many seconds. */
export async function readerHead(
  account: LocalAccount,
  { chainId = localChainId, lifetime = 600 } = {},
): Promise<SignedHead> {
  const deadline = inSeconds(lifetime);
  const message = { account: account.address, deadline };
  const signature = await account.signTypedData(readSuggestionsTypedData(chainId, message));
  return { ...message, signature };
}

/** What `account` signs to decline a suggestion for a reason. */
export async function declineHead(
  account: LocalAccount,
  claimKey: Address,
  { hash }: Pick<SealedDocument, "hash">,
): Promise<SignedHead> {
  const message = { account: account.address, claimKey, contentHash: hash, deadline: inSeconds(600) };
  const signature = await account.signTypedData(declineSuggestionTypedData(localChainId, message));
  return { account: message.account, deadline: message.deadline, signature };
}

/** What `account` signs to close a box or to open it again. */
export async function boxHead(
  account: LocalAccount,
  change: BoxChange,
  box: SuggestionBox,
): Promise<SignedHead> {
  const message = { account: account.address, deadline: inSeconds(600) };
  const typedData = change === "close" ? closeBoxTypedData : reopenBoxTypedData;
  const named = { ...message, place: box.place, box: hashSuggestionBox(box) };
  return { ...message, signature: await account.signTypedData(typedData(localChainId, named)) };
}

function inSeconds(lifetime: number): bigint {
  return BigInt(Math.floor(Date.now() / 1000) + lifetime);
}
