import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Address, Hex } from "viem";
import { Fault } from "../lib/fault.ts";
import { shownPath } from "../lib/paths.ts";
import type { ContractName } from "./contracts.ts";
import type { SignedTransaction } from "./transactions.ts";

/** A contract that a step created. */
export interface Created {
  address: Address;
  startBlock: number;
  args: readonly unknown[];
}

/** A step's transaction, with the constructor's arguments if it creates a contract. */
export interface SentStep {
  args: readonly unknown[];
  transaction: SignedTransaction;
  /** Hash of the block it was last seen in. */
  block?: Hex | undefined;
}

/**
 * What an unfinished deployment must remember. A signed transaction is written down before it is sent, so that a run
 * killed at any moment finds out whether its last step happened; and kept until the whole is settled, so that a step
 * which the chain takes back is sent again as it was, to the same address. It holds no key.
 */
export interface Journal {
  chainId: number;
  genesisHash: Hex;
  deployer: Address;
  contracts: Partial<Record<ContractName, Created>>;
  /** By the step's id. */
  transactions: Partial<Record<string, SentStep>>;
}

export type JournalStart = Omit<Journal, "transactions">;

/**
 * Reads the journal of this chain, or begins one from what is known.
 * @throws Fault if the file belongs to another deployer, or is broken.
 */
export async function openJournal(file: string, start: JournalStart): Promise<Journal> {
  const stored = await readJournal(file);
  if (!stored || stored.genesisHash !== start.genesisHash || stored.chainId !== start.chainId)
    return { ...start, transactions: {} };
  if (stored.deployer === start.deployer) return stored;
  throw new Fault(
    `${shownPath(file)} is the journal of ${stored.deployer}, but ${start.deployer} is deploying.\n` +
      "Go on with that account's key, or move the file away to deploy a second time.",
  );
}

/** Replaces the file in one step: a kill leaves the old content or the new, never half of one. */
export async function writeWhole(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, content, { flush: true });
  await rename(draft, file);
}

export async function saveJournal(file: string, journal: Journal): Promise<void> {
  await writeWhole(file, `${JSON.stringify(journal, null, 2)}\n`);
}

async function readJournal(file: string): Promise<Journal | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text) as Journal;
  } catch {
    throw new Fault(`${shownPath(file)} is broken. Move it away and run again.`);
  }
}
