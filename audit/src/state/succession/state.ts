import type { Address, Hex } from "viem";
import type { Place } from "../../contracts.ts";

/** What took over from a module. */
export interface SuccessionRecord {
  /** The zero address if nothing did. */
  successor: Address;
  reasonHash: Hex;
  at: Place;
}

export interface SuccessionState {
  /** By the module that was retired. */
  byRetired: Map<Address, SuccessionRecord>;
}

export function emptySuccession(): SuccessionState {
  return { byRetired: new Map() };
}
