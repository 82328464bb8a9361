import { base32 } from "multiformats/bases/base32";
import { type ContentHash, isContentHash, toHex } from "./content-hash.ts";

/** CIDv1, raw bytes, sha-256, 32 bytes: all that a document's CID adds to its hash. */
const PREFIX = [0x01, 0x55, 0x12, 0x20];
const CID_PATTERN = /^bafkrei[a-z2-7]{52}$/;

/** The name of a document on IPFS, in base32 (`bafkrei…`). */
export function cidOf(hash: ContentHash): string {
  if (!isContentHash(hash)) throw new TypeError(`Not a content hash: ${hash}`);
  const digest = (hash.slice(2).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  return base32.encode(Uint8Array.from([...PREFIX, ...digest]));
}

/** The hash inside a document's CID, or undefined if it is any other kind of CID or not the one spelling of it. */
export function hashOfCid(cid: string): ContentHash | undefined {
  if (!CID_PATTERN.test(cid)) return undefined;
  try {
    const hash = toHex(base32.decode(cid).subarray(PREFIX.length));
    // The first letter after the prefix has two of the prefix's bits besides three of the hash's.
    return cidOf(hash) === cid ? hash : undefined;
  } catch {
    // The last letter has bits to spare; only zeros there are the one spelling.
    return undefined;
  }
}
