import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Deployment, type Persona, parseDeployment } from "@engine/protocol/deployment";
import { isAddressEqual } from "viem";
import { Fault } from "../lib/fault.ts";
import { repoRoot, shownPath } from "../lib/paths.ts";
import { accountIndexOf, holderAddress } from "./accounts.ts";
import { sourceCommit } from "./commit.ts";
import { type Context, settlementTokenOf } from "./context.ts";
import { type Journal, writeWhole } from "./journal.ts";
import { HUMAN_ROLES } from "./organisation.ts";
import { isLocal } from "./transactions.ts";

/** The only home of addresses. */
export function deploymentFileOf(chainId: number): string {
  return join(repoRoot, "deployments", `${chainId}.json`);
}

/** Reads a deployment file; undefined if there is none. @throws Fault if it is no deployment. */
export async function readDeployment(file: string): Promise<Deployment | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return undefined;
  }
  try {
    return parseDeployment(JSON.parse(text));
  } catch (cause) {
    throw new Fault(`${shownPath(file)}: ${cause instanceof Error ? cause.message : cause}`);
  }
}

export async function writeDeployment(file: string, deployment: Deployment): Promise<void> {
  await writeWhole(file, `${JSON.stringify(deployment, null, 2)}\n`);
}

/** What a deployment's file says was created, under the names that the steps know. */
export function createdIn({ contracts, localMoney }: Deployment): Journal["contracts"] {
  return { ...contracts, ...(localMoney && { LocalMoney: localMoney }) };
}

/** The deployment that the journal and the chain describe, its personas included on the local chain. */
export async function describeDeployment(context: Context): Promise<Deployment> {
  const { journal, organisation, chainId, client } = context;
  const { LocalMoney: localMoney, ...contracts } = journal.contracts;
  const startBlock = Math.min(...Object.values(journal.contracts).map((each) => each.startBlock));
  const { timestamp } = await client.getBlock({ blockNumber: BigInt(startBlock) });
  return parseDeployment({
    chainId,
    genesisHash: journal.genesisHash,
    name: organisation.name,
    startBlock,
    deployedAt: new Date(Number(timestamp) * 1000).toISOString(),
    commit: await sourceCommit(),
    contracts,
    settlementToken: settlementTokenOf(context),
    ...(localMoney && { localMoney }),
    ...(isLocal(chainId) && { personas: personasOf(context) }),
  });
}

function personasOf({ organisation, chainId, phrase }: Context): Persona[] {
  return organisation.people.map(({ key, name }) => {
    const address = holderAddress(organisation, key, chainId, phrase);
    const holds = (holder: string) =>
      holder === key || (holder.startsWith("0x") && isAddressEqual(holder as `0x${string}`, address));
    return {
      key,
      name,
      account: accountIndexOf(organisation, key),
      address,
      roles: HUMAN_ROLES.filter((role) => organisation.roles[role].some(holds)),
    };
  });
}
