import type { Address } from "viem";

/** EIP-712 names of the contracts that take signatures; each has version "1". */
export const DOMAIN_NAMES = {
  members: "Innovation Engine Members",
  ideas: "Innovation Engine Ideas",
  rounds: "Innovation Engine Rounds",
  reviews: "Innovation Engine Reviews",
  kudos: "Innovation Engine Kudos",
  activities: "Innovation Engine Activities",
  governor: "Innovation Engine Governor",
  forwarder: "Innovation Engine Forwarder",
} as const;

/** Where a signature is valid: one contract on one chain. */
export interface Verifier {
  chainId: number;
  address: Address;
}

/** The EIP-712 domain of a contract. */
export function domainOf(contract: keyof typeof DOMAIN_NAMES, { chainId, address }: Verifier) {
  return { name: DOMAIN_NAMES[contract], version: "1", chainId, verifyingContract: address } as const;
}
