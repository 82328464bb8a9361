import { domainOf, type Verifier } from "./typed-data.ts";

/** What a claim code's key signs to make a member the author of a filed idea. */
export interface Claim {
  ideaId: number;
  memberId: number;
}

const types = {
  Claim: [
    { name: "ideaId", type: "uint32" },
    { name: "memberId", type: "uint32" },
  ],
} as const;

/** Typed data of a claim for `Ideas.claim`. */
export function claimTypedData(ideas: Verifier, message: Claim) {
  return { domain: domainOf("ideas", ideas), types, primaryType: "Claim", message } as const;
}
