import type { Hex, PublicClient } from "viem";
import { bytesToHex, hexToBytes } from "viem";
import type { Artifact } from "./artifacts.ts";

type References = Artifact["immutableReferences"];

/** The code with every immutable blanked, as the compiler leaves it. */
export function withoutImmutables(code: Hex, references: References): Hex {
  const bytes = hexToBytes(code);
  for (const { start, length } of Object.values(references).flat()) bytes.fill(0, start, start + length);
  return bytesToHex(bytes);
}

/** Whether code on chain is what the compiler made of our source, immutables aside. */
export function isCodeOf(code: Hex | undefined, artifact: Artifact): boolean {
  if (!code || code.length !== artifact.deployedBytecode.length) return false;
  return withoutImmutables(code, artifact.immutableReferences) === artifact.deployedBytecode.toLowerCase();
}

/** The words that the constructor wrote into the code, each as 0x and hex digits, in the order of their places. */
export function immutablesIn(code: Hex, references: References): Hex[] {
  const places = Object.values(references).flat();
  return places.map(({ start, length }) => `0x${code.slice(2 + 2 * start, 2 + 2 * (start + length))}` as Hex);
}

/** The code that a constructor would leave now, by running it without a transaction. */
export async function rehearse(client: PublicClient, creation: Hex): Promise<Hex | undefined> {
  const { data } = await client.call({ data: creation });
  return data;
}
