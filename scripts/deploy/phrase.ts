import { pbkdf2Sync } from "node:crypto";
import { toHex } from "viem";
import { HDKey, type LocalAccount, privateKeyToAccount } from "viem/accounts";

const ETHEREUM_PATH = "m/44'/60'/0'/0";
const families = new Map<string, HDKey>();

/** Account number `index` of a phrase (BIP-39, without a passphrase), as every wallet derives it. */
export function accountOf(phrase: string, index: number): LocalAccount {
  const { privateKey } = familyOf(phrase).deriveChild(index);
  if (!privateKey) throw new Error(`The phrase has no account ${index}.`);
  return privateKeyToAccount(toHex(privateKey));
}

/** Stretching a phrase into its seed is slow on purpose: once for each is enough. */
function familyOf(phrase: string): HDKey {
  const known = families.get(phrase);
  if (known) return known;
  const seed = pbkdf2Sync(phrase.normalize("NFKD"), "mnemonic", 2048, 64, "sha512");
  const family = HDKey.fromMasterSeed(seed).derive(ETHEREUM_PATH);
  families.set(phrase, family);
  return family;
}
