import type { Address } from "viem";
import { domainOf, type Verifier } from "./typed-data.ts";

/** What a member's next account signs to take the membership over. `deadline` is in seconds since 1970. */
export interface Rotation {
  memberId: number;
  next: Address;
  deadline: bigint;
}

const types = {
  Rotation: [
    { name: "memberId", type: "uint32" },
    { name: "next", type: "address" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** Typed data of a rotation for `Members.rotate`. */
export function rotationTypedData(members: Verifier, message: Rotation) {
  return { domain: domainOf("members", members), types, primaryType: "Rotation", message } as const;
}
