import type { Hex } from "viem";
import type { Bytes } from "./canonical.ts";

/** A document's bytes32 on chain: sha-256 of its exact bytes, lower case. */
export type ContentHash = Hex;

const HASH_PATTERN = /^0x[0-9a-f]{64}$/;

export function isContentHash(value: unknown): value is ContentHash {
  return typeof value === "string" && HASH_PATTERN.test(value);
}

/** @throws If the page is not served from https or localhost: browsers keep WebCrypto from it. */
export async function contentHash(bytes: Bytes): Promise<ContentHash> {
  if (!globalThis.crypto?.subtle)
    throw new Error("No WebCrypto here: open this page by https or on localhost.");
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** Whether these bytes are the document of that hash. */
export async function verifyContent(bytes: Bytes, hash: ContentHash): Promise<boolean> {
  return (await contentHash(bytes)) === hash.toLowerCase();
}

export function toHex(bytes: Uint8Array): Hex {
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
