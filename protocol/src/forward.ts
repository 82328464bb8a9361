import type { Address, Hex } from "viem";
import { hashTypedData } from "viem/utils";
import { domainOf, type Verifier } from "./typed-data.ts";

/** A call that its signer lets somebody else pay for (ERC-2771). It never carries ether: its value is always 0. */
export interface ForwardRequest {
  from: Address;
  to: Address;
  /** The most that the call itself may use. */
  gas: bigint;
  /** The forwarder's nonce for `from` when the call is made. */
  nonce: bigint;
  /** Seconds since 1970; the last at which it may be made. */
  deadline: number;
  data: Hex;
}

const types = {
  ForwardRequest: [
    { name: "from", type: "address" },
    { name: "to", type: "address" },
    { name: "value", type: "uint256" },
    { name: "gas", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint48" },
    { name: "data", type: "bytes" },
  ],
} as const;

/** How long a request may be valid at most: what a relayer loses or holds back is worthless soon. */
export const MAX_FORWARD_SECONDS = 3_600;

/** Typed data of a request for the forwarder's `execute` and `executeBatch`. */
export function forwardTypedData(forwarder: Verifier, request: ForwardRequest) {
  const domain = domainOf("forwarder", forwarder);
  return { domain, types, primaryType: "ForwardRequest", message: { ...request, value: 0n } } as const;
}

/** The name by which a relayer knows a request: what was signed, not the signature, of which there may be several. */
export function forwardId(forwarder: Verifier, request: ForwardRequest): Hex {
  return hashTypedData(forwardTypedData(forwarder, request));
}
