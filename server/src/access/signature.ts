import type { Address, HashTypedDataParameters, Hex, TypedData } from "viem";
import { encodeFunctionData, hashTypedData, isAddressEqual, recoverAddress } from "viem/utils";
import { Refusal } from "../refusal.ts";
import type { Chain } from "./chain.ts";

const IS_VALID_SIGNATURE = [
  {
    type: "function",
    name: "isValidSignature",
    stateMutability: "view",
    inputs: [{ type: "bytes32" }, { type: "bytes" }],
    outputs: [{ type: "bytes4" }],
  },
] as const;

/** What a wallet contract answers if it accepts (ERC-1271), padded to a word. */
const ACCEPTED = `0x1626ba7e${"0".repeat(56)}`;

/**
 * Checks that the account signed: with its key, or as a wallet contract (ERC-1271).
 * @throws Refusal 401, 503
 */
export async function assertSigned<const Types extends TypedData, Name extends keyof Types>(
  chain: Chain,
  typedData: HashTypedDataParameters<Types, Name>,
  account: Address,
  signature: Hex,
): Promise<void> {
  const hash = hashTypedData(typedData);
  if (await isSignedByKey(hash, signature, account)) return;
  if (await isAcceptedByWallet(chain, hash, signature, account)) return;
  throw new Refusal(401, "badSignature", {
    title: "Signature does not fit",
    reason: `${account} did not sign exactly this for chain ${typedData.domain?.chainId}.`,
    next: "Check the wallet's account and network, then sign again.",
  });
}

async function isSignedByKey(hash: Hex, signature: Hex, account: Address): Promise<boolean> {
  const signer = await recoverAddress({ hash, signature }).catch(() => undefined);
  return signer !== undefined && isAddressEqual(signer, account);
}

async function isAcceptedByWallet(
  chain: Chain,
  hash: Hex,
  signature: Hex,
  account: Address,
): Promise<boolean> {
  const data = encodeFunctionData({ abi: IS_VALID_SIGNATURE, args: [hash, signature] });
  return (await chain.callContract(account, data))?.toLowerCase() === ACCEPTED;
}
