import { type Address, type Hex, parseSignature } from "viem";
import { isAddressEqual, recoverAddress, size } from "viem/utils";
import { relayRefusal } from "../relay-refusal.ts";

const KEY_SIGNATURE_BYTES = 65;
/** Half of the curve's order: of the two signatures with the same meaning the contracts take the one below. */
const HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n;

/** Checks a signature exactly as strictly as the forwarder does. @throws Refusal 401 */
export async function assertSignedByKey(hash: Hex, signature: Hex, signer: Address): Promise<void> {
  if (await isSignedByKey(hash, signature, signer)) return;
  throw relayRefusal("badSignature", signer);
}

async function isSignedByKey(hash: Hex, signature: Hex, signer: Address): Promise<boolean> {
  try {
    if (size(signature) !== KEY_SIGNATURE_BYTES || !/1[bc]$/.test(signature)) return false;
    if (BigInt(parseSignature(signature).s) > HALF_ORDER) return false;
    return isAddressEqual(await recoverAddress({ hash, signature }), signer);
  } catch {
    return false;
  }
}
