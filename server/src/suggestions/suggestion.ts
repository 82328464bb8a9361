import type { ContentHash } from "@engine/protocol/content-hash";
import type { Address, Hex } from "viem";

/** An idea that somebody without a wallet left in a box. A moment is in milliseconds since 1970. */
export interface Suggestion {
  /** Public half of the code with which its author asks after it and claims it; also its name here. */
  claimKey: Address;
  hash: ContentHash;
  /** The box it was left in, by its struct hash. */
  box: Hex;
  place: string;
  source: number;
  /** The member who opened the box. */
  memberId: number;
  at: number;
  /** The document's exact text, as long as nobody has answered. */
  text?: string;
  /** The box's letter, for as long, so that its owner can close the box from wherever they read. */
  letter?: string;
  answer?: Answer;
}

/** What the member said. `reason` is a document's exact text. Whether it was really filed, the chain knows. */
export type Answer = { kind: "declined"; reason: string; at: number } | { kind: "filed"; at: number };
