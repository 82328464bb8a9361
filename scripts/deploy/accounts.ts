import { isPublicKnowledge, LOCAL_PHRASE } from "@engine/protocol/known-keys";
import type { Address, Hex } from "viem";
import { getAddress } from "viem";
import type { LocalAccount } from "viem/accounts";
import { privateKeyToAccount } from "viem/accounts";
import { Fault } from "../lib/fault.ts";
import type { Organisation } from "./organisation.ts";
import { accountOf } from "./phrase.ts";
import { isLocal } from "./transactions.ts";

/** The deployer's account of the local phrase; people follow from 1 on. */
const DEPLOYER_INDEX = 0;

export type Environment = Record<string, string | undefined>;

/**
 * The account that deploys: account 0 of the public phrase on the local chain; elsewhere DEPLOYER_KEY from the
 * environment or from Hardhat's keystore, never from a file of ours.
 * @throws Fault if there is no key, or everyone knows it.
 */
export async function deployerAccount(chainId: number, env: Environment): Promise<LocalAccount> {
  if (isLocal(chainId)) return accountOf(LOCAL_PHRASE, DEPLOYER_INDEX);
  const key = env.DEPLOYER_KEY ?? (await keyFromKeystore());
  if (!key) {
    throw new Fault(
      "No key to deploy with. Set it once with: npx hardhat keystore set DEPLOYER_KEY\n" +
        "or pass DEPLOYER_KEY in the environment of this one command.",
    );
  }
  if (!/^0x[0-9a-fA-F]{64}$/.test(key))
    throw new Fault("DEPLOYER_KEY is not a private key (0x and 64 hex digits).");
  const account = privateKeyToAccount(key as Hex);
  refusePublicKnowledge(account.address, "DEPLOYER_KEY");
  return account;
}

/** Hardhat takes a second to load: only when it is needed. */
async function keyFromKeystore(): Promise<string | undefined> {
  const { readKeystore } = await import("./keystore.ts");
  return readKeystore("DEPLOYER_KEY");
}

/**
 * The phrase that the people of a demonstration sign with: the public one on the local chain, SEED_MNEMONIC elsewhere.
 * @throws Fault if SEED_MNEMONIC is a phrase that everyone knows.
 */
export function peoplePhrase(chainId: number, env: Environment): string | undefined {
  if (isLocal(chainId)) return LOCAL_PHRASE;
  const phrase = env.SEED_MNEMONIC;
  if (phrase === undefined) return undefined;
  if (!/^\w+( \w+){11,23}$/.test(phrase)) throw new Fault("SEED_MNEMONIC is no phrase of 12 to 24 words.");
  refusePublicKnowledge(accountOf(phrase, 0).address, "SEED_MNEMONIC");
  return phrase;
}

/** Where a person's account stands in the phrase: 1, 2, 3 … in the order of the organisation's file. */
export function accountIndexOf(organisation: Organisation, key: string): number {
  const index = organisation.people.findIndex((person) => person.key === key);
  if (index < 0) throw new Fault(`${organisation.name} lists no ${key}.`);
  return index + 1;
}

/**
 * The account of a person, or the address itself.
 * @throws Fault on a public chain if the address's key is known to everyone, or a person is named without a phrase.
 */
export function holderAddress(
  organisation: Organisation,
  holder: string,
  chainId: number,
  phrase: string | undefined,
): Address {
  if (holder.startsWith("0x")) {
    if (!isLocal(chainId)) refusePublicKnowledge(holder as Address, `The account of a role, ${holder},`);
    return getAddress(holder);
  }
  const index = accountIndexOf(organisation, holder);
  if (!phrase) {
    throw new Fault(
      `The organisation gives a role to "${holder}". Away from the local chain write the account's address there, ` +
        "or pass the people's phrase as SEED_MNEMONIC.",
    );
  }
  return accountOf(phrase, index).address;
}

function refusePublicKnowledge(address: Address, what: string): void {
  if (!isPublicKnowledge(address)) return;
  throw new Fault(
    `${what} belongs to a public test phrase: everyone has its key. It is refused on this chain.`,
  );
}
