import type { Address } from "viem";
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

const account = { name: "account", type: "address" } as const;
const deadline = { name: "deadline", type: "uint64" } as const;

const types = {
  ReadSuggestions: [account, deadline],
  DeclineSuggestion: [
    account,
    { name: "claimKey", type: "address" },
    { name: "contentHash", type: "bytes32" },
    deadline,
  ],
} as const;

/** Typed data to read one's suggestions, and to take off the list what was filed. */
export function readSuggestionsTypedData(chainId: number, message: ReadSuggestions) {
  return { domain: contentDomain(chainId), types, primaryType: "ReadSuggestions", message } as const;
}

/** Typed data to decline a suggestion. */
export function declineSuggestionTypedData(chainId: number, message: DeclineSuggestion) {
  return { domain: contentDomain(chainId), types, primaryType: "DeclineSuggestion", message } as const;
}
