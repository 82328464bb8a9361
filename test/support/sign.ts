import type { Verifier } from "@engine/protocol/typed-data";
import type { BaseContract, Signer, TypedDataDomain, TypedDataField } from "ethers";
import type { Hex } from "viem";
import { CHAIN_ID } from "./chain.ts";

/** Typed data as @engine/protocol builds it. */
export interface TypedData {
  domain: TypedDataDomain;
  types: Readonly<Record<string, readonly TypedDataField[]>>;
  message: object;
}

/** An EIP-712 signature over typed data. */
export async function sign(signer: Signer, { domain, types, message }: TypedData): Promise<Hex> {
  const fields = Object.fromEntries(Object.entries(types).map(([name, list]) => [name, [...list]]));
  return (await signer.signTypedData(domain, fields, message)) as Hex;
}

/** Where a contract's signatures are valid. */
export async function verifierOf(contract: BaseContract): Promise<Verifier> {
  return { chainId: CHAIN_ID, address: (await contract.getAddress()) as Hex };
}
