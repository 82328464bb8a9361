import { Signature } from "ethers";
import type { Hex } from "viem";

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

const word = (value: bigint): string => value.toString(16).padStart(64, "0");

/** Other spellings of a signature that say the same to a careless reader, and spellings that say nothing. */
export function mangled(signature: Hex): Hex[] {
  const { r, s, v, compactSerialized } = Signature.from(signature);
  const mirrored = word(ORDER - BigInt(s));
  return [
    `${r}${mirrored}${v === 27 ? "1c" : "1b"}` as Hex,
    `${r}${s.slice(2)}1d` as Hex,
    `${r}${s.slice(2)}00` as Hex,
    `0x${word(0n)}${word(0n)}1b`,
    compactSerialized as Hex,
    signature.slice(0, -2) as Hex,
    "0x",
  ];
}
