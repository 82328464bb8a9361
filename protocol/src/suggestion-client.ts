import type { Address, Hex } from "viem";
import type { SealedDocument } from "./seal.ts";
import { requestStore, type SignedHead, signedHeaders } from "./store-request.ts";

/** An idea left in a box, as its issuer reads it. */
export interface WaitingSuggestion {
  claimKey: Address;
  /** sha-256 of the text. */
  hash: Hex;
  place: string;
  /** How its author stands to the organisation. */
  source: number;
  /** The letter of its box; those of an early version have none. */
  letter?: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The document's exact text. */
  text: string;
}

/** What became of a suggestion, as the content store has it: whether it was filed, only the chain knows. */
export interface SuggestionAnswer {
  hash: Hex;
  place: string;
  at: number;
  answer?: { kind: "declined"; reason: string; at: number } | { kind: "filed"; at: number };
}

const JSON_TYPE = { "content-type": "application/json" };

/**
 * Leaves a sealed idea in a box. Safe to repeat with the same text and key.
 * @param letter The fragment of the box's link.
 * @throws ContentError
 */
export async function leaveSuggestion(suggestion: {
  url: string;
  letter: string;
  claimKey: Address;
  sealed: SealedDocument;
}): Promise<void> {
  const { letter, claimKey, sealed } = suggestion;
  const headers = { ...JSON_TYPE, "x-letter": letter, "x-claim-key": claimKey };
  await requestStore(suggestion, "suggestions", { method: "POST", headers, body: sealed.bytes });
}

/** What waits in the boxes of whoever signed. @throws ContentError */
export async function fetchSuggestions(
  store: { url: string; signal?: AbortSignal },
  head: SignedHead,
): Promise<WaitingSuggestion[]> {
  const response = await requestStore(store, "suggestions", { headers: signedHeaders(head) });
  return ((await response.json()) as { suggestions: WaitingSuggestion[] }).suggestions;
}

/** What became of one. @throws ContentError `missing` if it was never left here. */
export async function fetchSuggestionAnswer(
  store: { url: string; signal?: AbortSignal },
  claimKey: Address,
): Promise<SuggestionAnswer> {
  const response = await requestStore(store, `suggestions/${claimKey.toLowerCase()}`, {});
  return (await response.json()) as SuggestionAnswer;
}

/** Declines one, with a sealed reason. @throws ContentError */
export async function declineSuggestion(
  store: { url: string },
  claimKey: Address,
  reason: SealedDocument,
  head: SignedHead,
): Promise<void> {
  const headers = { ...JSON_TYPE, ...signedHeaders(head) };
  const path = `suggestions/${claimKey.toLowerCase()}/decline`;
  await requestStore(store, path, { method: "POST", headers, body: reason.bytes });
}

/** Takes one off the list that was filed. @throws ContentError */
export async function settleSuggestion(
  store: { url: string },
  claimKey: Address,
  head: SignedHead,
): Promise<void> {
  const init = { method: "DELETE", headers: signedHeaders(head) };
  await requestStore(store, `suggestions/${claimKey.toLowerCase()}`, init);
}
