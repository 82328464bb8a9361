import { join } from "node:path";
import type { Bytes } from "@engine/protocol/canonical";
import type { Hex } from "viem";
import { BlobFolder } from "../storage/blob-folder.ts";

/** What a member last did to their box before its last day. */
export interface BoxChangeRecord {
  /** Its struct hash. */
  box: Hex;
  memberId: number;
  closed: boolean;
  /** Milliseconds since 1970. */
  at: number;
  /** The end of the box's last day, in seconds since 1970; afterwards nobody need remember. */
  expiresAt: number;
}

/** The changes in a content store's folder, or in its copy: a file each, named after its box. */
export function boxChangeFolder(root: string, scratch: string): BlobFolder {
  return new BlobFolder(join(root, "boxes"), scratch, async (name, bytes) => {
    try {
      return readBoxChange(bytes).box === `0x${name}`;
    } catch {
      return false;
    }
  });
}

/** @throws SyntaxError if it is none; a folder's sound files are. */
export function readBoxChange(bytes: Bytes): BoxChangeRecord {
  return JSON.parse(new TextDecoder().decode(bytes)) as BoxChangeRecord;
}

/** Whether the box is over anyway. @param now Milliseconds since 1970. */
export function isForgettable({ expiresAt }: BoxChangeRecord, now: number): boolean {
  return expiresAt * 1000 < now;
}
