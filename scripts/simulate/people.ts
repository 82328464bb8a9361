import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import { toHex } from "viem";
import { mnemonicToAccount, type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";

export type Person = PrivateKeyAccount;

/** Made out of the phrase once, which takes long; each person's key is a child of it. */
const family = mnemonicToAccount(LOCAL_PHRASE, { path: "m/44'/60'/0'/0" }).getHdKey();
const people = new Map<number, Person>();

/** Someone with a key of the local phrase. Number 1 holds every role that the bakery's file gives its owner. */
export function person(index: number): Person {
  const known = people.get(index) ?? keyOf(index);
  people.set(index, known);
  return known;
}

function keyOf(index: number): Person {
  const { privateKey } = family.deriveChild(index);
  if (!privateKey) throw new Error(`the local phrase has no key number ${index}`);
  return privateKeyToAccount(toHex(privateKey));
}

export const OWNER = person(1);

/** Far behind everybody who may become a member in their own right. */
const FIRST_SPARE = 1_000_000;
const SPARES = 8;

/** The key that stands in every invitation's link. */
export const INVITATION_KEY = person(FIRST_SPARE);
/** The key of which the codes of filed ideas are made. */
export const CLAIM_KEY = person(FIRST_SPARE + 1);
/** Accounts that only recoveries lead to. */
export const SPARE_PEOPLE = Array.from({ length: SPARES }, (_, index) => person(FIRST_SPARE + 2 + index));
