import type { Address } from "viem";
import { mnemonicToAccount, privateKeyToAddress } from "viem/accounts";
import { toHex } from "viem/utils";

/** The phrase that every local Ethereum node knows. */
export const LOCAL_PHRASE = "test test test test test test test test test test test junk";

/** Phrases that are printed in every tool's manual: whatever their accounts hold is taken within seconds. */
const PUBLIC_PHRASES = [
  LOCAL_PHRASE,
  "myth like bonus scare over problem client lizard pioneer submit female collect",
];
const ACCOUNTS_PER_PHRASE = 100;

let known: Set<string> | undefined;

/** Whether the key of this account is known to everyone. */
export function isPublicKnowledge(address: Address): boolean {
  known ??= new Set(PUBLIC_PHRASES.flatMap(accountsOf));
  return known.has(address.toLowerCase());
}

function accountsOf(phrase: string): string[] {
  const family = mnemonicToAccount(phrase, { path: "m/44'/60'/0'/0" }).getHdKey();
  return Array.from({ length: ACCOUNTS_PER_PHRASE }, (_, index) => {
    const { privateKey } = family.deriveChild(index);
    return privateKey ? privateKeyToAddress(toHex(privateKey)).toLowerCase() : "";
  });
}
