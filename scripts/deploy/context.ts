import type { Address, PublicClient } from "viem";
import { getAddress } from "viem";
import type { LocalAccount } from "viem/accounts";
import { Fault } from "../lib/fault.ts";
import { holderAddress } from "./accounts.ts";
import type { Artifacts } from "./artifacts.ts";
import type { ContractName } from "./contracts.ts";
import type { FoundingDocuments } from "./founding-documents.ts";
import type { Created, Journal } from "./journal.ts";
import type { Organisation } from "./organisation.ts";

/** The account that deploys. */
export type Deployer = Pick<LocalAccount, "address" | "signTransaction">;

/** Everything that a step of the deployment may look at. */
export interface Context {
  client: PublicClient;
  chainId: number;
  deployer: Deployer;
  /** The phrase of a demonstration's people, where there is one. */
  phrase: string | undefined;
  organisation: Organisation;
  documents: FoundingDocuments;
  artifacts: Artifacts;
  journal: Journal;
}

/** @throws Fault if the contract is not created yet. */
export function created(context: Pick<Context, "journal">, name: ContractName): Created {
  const found = context.journal.contracts[name];
  if (!found) throw new Fault(`${name} is not deployed yet.`);
  return found;
}

/** @throws Fault if the contract is not created yet. */
export function addressOf(context: Pick<Context, "journal">, name: ContractName): Address {
  return created(context, name).address;
}

/** The ERC-20 that the organisation's money is in. */
export function settlementTokenOf(context: Pick<Context, "journal" | "organisation">): Address {
  const { settlementToken } = context.organisation;
  return settlementToken === "local" ? addressOf(context, "LocalMoney") : getAddress(settlementToken);
}

/** The accounts behind holders named in the organisation's file, each once. */
export function addressesOf(context: Context, holders: readonly string[]): Address[] {
  const { organisation, chainId, phrase } = context;
  return [...new Set(holders.map((each) => holderAddress(organisation, each, chainId, phrase)))];
}
