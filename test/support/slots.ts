import type { AddressLike } from "ethers";
import { ethers } from "./chain.ts";

/** The slot that holds `value` under `key` in one of a contract's first twenty mappings. Throws if there is none. */
export async function slotHolding(contract: AddressLike, key: bigint, value: bigint): Promise<string> {
  const address = await ethers.resolveAddress(contract);
  const coder = ethers.AbiCoder.defaultAbiCoder();
  for (let place = 0n; place < 20n; ++place) {
    const slot = ethers.keccak256(coder.encode(["uint256", "uint256"], [key, place]));
    if (BigInt(await ethers.provider.getStorage(address, slot)) === value) return slot;
  }
  throw new Error("no mapping holds that value");
}
