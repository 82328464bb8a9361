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

/** The whole, in basis points. */
export const WHOLE_BPS = 10_000;
/** Among how many members an idea's credit can be split. */
export const CREDIT_MEMBERS = { least: 2, most: 5 } as const;

/** Whether these shares are a split as the contract demands it: two to five members, each once, nothing left over. */
export function isCreditSplit(shares: readonly CreditShare[]): boolean {
  const members = new Set(shares.map(({ memberId }) => memberId));
  const total = shares.reduce((sum, { shareBps }) => sum + shareBps, 0);
  return (
    shares.length >= CREDIT_MEMBERS.least &&
    shares.length <= CREDIT_MEMBERS.most &&
    members.size === shares.length &&
    shares.every(({ memberId, shareBps }) => memberId > 0 && shareBps > 0) &&
    total === WHOLE_BPS
  );
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
