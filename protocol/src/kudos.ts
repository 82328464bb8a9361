import type { Address, Hex } from "viem";
import { domainOf, type Verifier } from "./typed-data.ts";

/** What a giver signs. The nonce is the contract's for the giver; the deadline is in seconds since 1970. */
export interface KudosMessage {
  giver: Address;
  toId: number;
  amount: number;
  noteHash: Hex;
  nonce: bigint;
  deadline: bigint;
}

const types = {
  Kudos: [
    { name: "giver", type: "address" },
    { name: "toId", type: "uint32" },
    { name: "amount", type: "uint16" },
    { name: "noteHash", type: "bytes32" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** Typed data of kudos for `Kudos.giveKudosSigned`. */
export function kudosTypedData(kudos: Verifier, message: KudosMessage) {
  return { domain: domainOf("kudos", kudos), types, primaryType: "Kudos", message } as const;
}
