import type { Address } from "viem";
import type { ContentHash } from "./content-hash.ts";

/** The longest time in seconds that a signed request to the content store may stay valid. */
export const MAX_REQUEST_SECONDS = 3_600;

/** What a member signs for the content store. The account is named so that one key's wallets cannot be confused. */
export interface ContentRequest {
  account: Address;
  contentHash: ContentHash;
  /** Seconds since 1970 after which the request is worthless, at most {@link MAX_REQUEST_SECONDS} ahead. */
  deadline: bigint;
}

const fields = [
  { name: "account", type: "address" },
  { name: "contentHash", type: "bytes32" },
  { name: "deadline", type: "uint64" },
] as const;

/** What a wallet is asked to sign for the content store. */
export interface ContentTypedData {
  domain: { name: string; version: string; chainId: number };
  types: { Upload: typeof fields; Withdraw: typeof fields };
  primaryType: "Upload" | "Withdraw";
  message: ContentRequest;
}

/** Typed data to store a document. */
export function uploadTypedData(chainId: number, message: ContentRequest): ContentTypedData {
  return contentTypedData(chainId, "Upload", message);
}

/** Typed data to withdraw a document's text for good; its hash stays on chain. */
export function withdrawTypedData(chainId: number, message: ContentRequest): ContentTypedData {
  return contentTypedData(chainId, "Withdraw", message);
}

function contentTypedData(
  chainId: number,
  primaryType: ContentTypedData["primaryType"],
  message: ContentRequest,
): ContentTypedData {
  const types = { Upload: fields, Withdraw: fields };
  return { domain: contentDomain(chainId), types, primaryType, message };
}

/** The EIP-712 domain of what is signed for the content store. */
export function contentDomain(chainId: number) {
  return { name: "Innovation Engine Content", version: "1", chainId };
}
