import type { Address, Hex } from "viem";
import { hashStruct } from "viem/utils";
import { domainOf, type Verifier } from "./typed-data.ts";

/** A permission to join. `key` is the public half of the key in the link; `expiresAt` is in seconds since 1970. */
export interface Invitation {
  key: Address;
  source: number;
  unit: number;
  uses: number;
  expiresAt: number;
}

/** What the link's key signs for the account that joins. `invitation` is {@link hashInvitation}. */
export interface Redemption {
  invitation: Hex;
  account: Address;
}

const invitationTypes = {
  Invitation: [
    { name: "key", type: "address" },
    { name: "source", type: "uint8" },
    { name: "unit", type: "uint32" },
    { name: "uses", type: "uint16" },
    { name: "expiresAt", type: "uint40" },
  ],
} as const;

const redemptionTypes = {
  Redemption: [
    { name: "invitation", type: "bytes32" },
    { name: "account", type: "address" },
  ],
} as const;

/** Typed data that a holder of the identity role signs to invite. */
export function invitationTypedData(members: Verifier, message: Invitation) {
  return {
    domain: domainOf("members", members),
    types: invitationTypes,
    primaryType: "Invitation",
    message,
  } as const;
}

/** Typed data that the link's key signs for the joining account. */
export function redemptionTypedData(members: Verifier, message: Redemption) {
  return {
    domain: domainOf("members", members),
    types: redemptionTypes,
    primaryType: "Redemption",
    message,
  } as const;
}

/** An invitation's name in events: its EIP-712 struct hash. */
export function hashInvitation(invitation: Invitation): Hex {
  return hashStruct({ data: { ...invitation }, types: invitationTypes, primaryType: "Invitation" });
}
