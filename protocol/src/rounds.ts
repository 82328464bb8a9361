import type { Address } from "viem";
import { domainOf, type Verifier } from "./typed-data.ts";

/** What a voter signs: the round, the voter's own address and the packed choices. It needs no nonce. */
export interface Ballot {
  roundId: number;
  voter: Address;
  choices: bigint;
}

const types = {
  Ballot: [
    { name: "roundId", type: "uint32" },
    { name: "voter", type: "address" },
    { name: "choices", type: "uint128" },
  ],
} as const;

/** Typed data of a ballot for `Rounds.castSigned`. */
export function ballotTypedData(rounds: Verifier, message: Ballot) {
  return { domain: domainOf("rounds", rounds), types, primaryType: "Ballot", message } as const;
}
