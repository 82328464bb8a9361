import type { Address, Hex } from "viem";
import { concatHex, encodeAbiParameters, hexToBigInt, keccak256, numberToHex, stringToHex } from "viem/utils";

import { NO_HASH } from "../context.ts";

/** What a proposal calls. */
interface Calls {
  targets: readonly Address[];
  values: readonly bigint[];
  calldatas: readonly Hex[];
}

const LISTS = [{ type: "address[]" }, { type: "uint256[]" }, { type: "bytes[]" }] as const;
const WORD = { type: "bytes32" } as const;

/** A proposal's number; with a description of 0 the name of its calls. */
export function proposalIdOf({ targets, values, calldatas }: Calls, descriptionHash: Hex): bigint {
  const encoded = encodeAbiParameters([...LISTS, WORD], [targets, values, calldatas, descriptionHash]);
  return hexToBigInt(keccak256(encoded));
}

/** The salt of a proposal's operation in the timelock: the description's hash mixed with the governor. */
export function saltOf(descriptionHash: Hex, governor: Address): Hex {
  const mask = hexToBigInt(concatHex([governor, "0x000000000000000000000000"]));
  return numberToHex(hexToBigInt(descriptionHash) ^ mask, { size: 32 });
}

/** Name of a proposal's operation in the timelock. */
export function operationIdOf(
  { targets, values, calldatas }: Calls,
  descriptionHash: Hex,
  governor: Address,
): Hex {
  const salt = saltOf(descriptionHash, governor);
  const encoded = encodeAbiParameters([...LISTS, WORD, WORD], [targets, values, calldatas, NO_HASH, salt]);
  return keccak256(encoded);
}

/** Hash of a description's bytes: as they were logged, for what is no text loses something on the way. */
export function descriptionHashOf(args: { description: string; descriptionHash?: Hex }): Hex {
  return args.descriptionHash ?? keccak256(stringToHex(args.description));
}

/** How a proposal is called: the first digits of its number. */
export function proposalName(id: bigint): string {
  return `proposal ${numberToHex(id, { size: 32 }).slice(0, 18)}…`;
}
