import type { Address, Hex } from "viem";
import type { ContentHash } from "./content-hash.ts";
import { contentDomain } from "./upload.ts";

/** What a member signs to read what was left in their boxes. `deadline` is in seconds since 1970. */
export interface ReadSuggestions {
  account: Address;
  deadline: bigint;
}

/** What a member signs to decline a suggestion; `contentHash` is that of the reason. */
export interface DeclineSuggestion extends ReadSuggestions {
  claimKey: Address;
  contentHash: ContentHash;
}

/** What a member signs to close their box before its last day, or to open it again. `box` is its struct hash. */
export interface SwitchBox extends ReadSuggestions {
  /** The box's, so that whoever signs can see which one it is. */
  place: string;
  box: Hex;
}

const account = { name: "account", type: "address" } as const;
const deadline = { name: "deadline", type: "uint64" } as const;
const boxFields = [
  account,
  { name: "place", type: "string" },
  { name: "box", type: "bytes32" },
  deadline,
] as const;

const types = {
  ReadSuggestions: [account, deadline],
  DeclineSuggestion: [
    account,
    { name: "claimKey", type: "address" },
    { name: "contentHash", type: "bytes32" },
    deadline,
  ],
  CloseBox: boxFields,
  ReopenBox: boxFields,
} as const;

/** Typed data to read one's suggestions, and to take off the list what was filed. */
export function readSuggestionsTypedData(chainId: number, message: ReadSuggestions) {
  return { domain: contentDomain(chainId), types, primaryType: "ReadSuggestions", message } as const;
}

/** Typed data to decline a suggestion. */
export function declineSuggestionTypedData(chainId: number, message: DeclineSuggestion) {
  return { domain: contentDomain(chainId), types, primaryType: "DeclineSuggestion", message } as const;
}

/** Typed data to close one's box before its last day. */
export function closeBoxTypedData(chainId: number, message: SwitchBox) {
  return { domain: contentDomain(chainId), types, primaryType: "CloseBox", message } as const;
}

/** Typed data to open a box again that one closed. */
export function reopenBoxTypedData(chainId: number, message: SwitchBox) {
  return { domain: contentDomain(chainId), types, primaryType: "ReopenBox", message } as const;
}
