import type { Hex } from "viem";
import { encodePacked, keccak256 } from "viem/utils";
import { domainOf, type Verifier } from "./typed-data.ts";

/** One member's part of an idea's credit, in basis points. */
export interface CreditShare {
  memberId: number;
  shareBps: number;
}

/** What each co-author signs. `deadline` is in seconds since 1970. */
export interface Credit {
  ideaId: number;
  shares: readonly CreditShare[];
  deadline: bigint;
}

const types = {
  Credit: [
    { name: "ideaId", type: "uint32" },
    { name: "membersHash", type: "bytes32" },
    { name: "sharesHash", type: "bytes32" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** keccak-256 of the packed member numbers (each padded to 32 bytes, as Solidity packs arrays). */
export function hashCreditMembers(shares: readonly CreditShare[]): Hex {
  return keccak256(encodePacked(["uint32[]"], [shares.map(({ memberId }) => memberId)]));
}

/** keccak-256 of the packed shares (each padded to 32 bytes, as Solidity packs arrays). */
export function hashCreditShares(shares: readonly CreditShare[]): Hex {
  return keccak256(encodePacked(["uint16[]"], [shares.map(({ shareBps }) => shareBps)]));
}

/** Typed data of a credit split for `Ideas.splitCredit`. */
export function creditTypedData(ideas: Verifier, { ideaId, shares, deadline }: Credit) {
  const message = {
    ideaId,
    membersHash: hashCreditMembers(shares),
    sharesHash: hashCreditShares(shares),
    deadline,
  };
  return { domain: domainOf("ideas", ideas), types, primaryType: "Credit", message } as const;
}
