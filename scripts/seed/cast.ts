import type { LocalAccount } from "viem/accounts";
import { accountIndexOf, type Environment, peoplePhrase } from "../deploy/accounts.ts";
import type { Organisation } from "../deploy/organisation.ts";
import { accountOf } from "../deploy/phrase.ts";
import { Fault } from "../lib/fault.ts";

/** The people of a demonstration, with their keys. */
export interface Cast {
  person(key: string): LocalAccount;
  nameOf(key: string): string;
}

/** @throws Fault away from the local chain if there is no phrase for their keys. */
export function assembleCast(organisation: Organisation, chainId: number, env: Environment): Cast {
  const phrase = peoplePhrase(chainId, env);
  if (!phrase) {
    throw new Fault(
      "The people of the scenario need keys of their own here: pass a phrase as SEED_MNEMONIC, the one that the " +
        "organisation was deployed with.",
    );
  }
  const known = new Map<string, LocalAccount>();
  const derive = (key: string) => accountOf(phrase, accountIndexOf(organisation, key));
  return {
    person(key) {
      const account = known.get(key) ?? derive(key);
      known.set(key, account);
      return account;
    },
    nameOf: (key) => organisation.people.find((person) => person.key === key)?.name ?? key,
  };
}
