import type { Source } from "@engine/protocol/enums";
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/types";
import { ethers } from "./chain.ts";
import { deployEngine, type Engine } from "./engine.ts";
import { documentHash, NO_HASH, source } from "./values.ts";

export type Person = HardhatEthersSigner;

/** Who belongs to the bakery: name, source, unit. Their member numbers follow this order, from 1. */
const STAFF = [
  ["baker", "Employee", 1],
  ["cashier", "Employee", 2],
  ["driver", "Employee", 2],
  ["apprentice", "Employee", 1],
  ["accountant", "Employee", 2],
  ["confectioner", "Employee", 1],
  ["miller", "Supplier", 3],
  ["farmer", "Partner", 3],
  ["customer", "Customer", 0],
  ["neighbour", "Community", 0],
  ["algorithm", "Agent", 0],
] as const satisfies readonly (readonly [string, Source, number])[];

export type Name = (typeof STAFF)[number][0];

export const NAMES: readonly Name[] = STAFF.map(([name]) => name);

/** The ten of them who may vote. */
export const VOTERS: readonly Name[] = NAMES.filter((name) => name !== "algorithm");

/** Tokens that each voter holds, so that the supply is 100. */
export const TOKENS_EACH = 10n;

/** Member number of a person of the bakery. */
export const memberIdOf = (name: Name): number => NAMES.indexOf(name) + 1;

async function callTogether(): Promise<Record<Name, Person> & { stranger: Person }> {
  const signers = await ethers.getSigners();
  const people = [...NAMES, "stranger"].map((name, index) => [name, signers[8 + index]] as const);
  return Object.fromEntries(people) as Record<Name, Person> & { stranger: Person };
}

/** The engine with three units, eleven members and no tokens yet. */
export async function bakeryWithoutVotes() {
  const engine = await deployEngine();
  const people = await callTogether();
  const members = engine.members.connect(engine.roles.identity);
  for (const unit of ["bakehouse", "shop", "suppliers"]) await members.addUnit(documentHash(unit));
  await members.admitMany(
    STAFF.map(([name, origin, unit]) => ({
      account: people[name].address,
      source: source(origin),
      unit,
      profileHash: NO_HASH,
    })),
  );
  return { ...engine, people };
}

/** The bakery with ten voters of ten tokens each. */
export async function bakery() {
  const engine = await bakeryWithoutVotes();
  const accounts = VOTERS.map((name) => engine.people[name].address);
  await engine.voteToken.connect(engine.roles.issuer).issue(
    accounts,
    accounts.map(() => TOKENS_EACH),
  );
  return engine;
}

export type Bakery = Engine & { people: Record<Name, Person> & { stranger: Person } };
