import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { isAddress, type PublicClient } from "viem";
import { Fault } from "../lib/fault.ts";
import { repoRoot } from "../lib/paths.ts";
import { deployerAccount, type Environment, peoplePhrase } from "./accounts.ts";
import { loadArtifacts } from "./artifacts.ts";
import type { Context, Deployer } from "./context.ts";
import { isPartOf } from "./contracts.ts";
import { CREATION_STEPS } from "./creation-steps.ts";
import {
  createdIn,
  deploymentFileOf,
  describeDeployment,
  readDeployment,
  writeDeployment,
} from "./deployment-file.ts";
import { sealFoundingDocuments } from "./founding-documents.ts";
import { type Journal, openJournal } from "./journal.ts";
import { whileLocked } from "./lock.ts";
import { loadOrganisation, type Organisation } from "./organisation.ts";
import { PERMISSION_STEPS } from "./permission-steps.ts";
import { makePlan, type Plan, requireFunds } from "./plan.ts";
import { refuseUnsafe } from "./preflight.ts";
import type { Reporter } from "./run-steps.ts";
import { runUntilSettled } from "./settle.ts";
import type { Step } from "./step.ts";
import { chainIdOf, connect, genesisHashOf, isLocal } from "./transactions.ts";
import type { Finding } from "./verify/finding.ts";
import { verifyDeployment } from "./verify/verify.ts";

/** The whole deployment of an organisation, in order. */
export function stepsOf(organisation: Organisation): readonly Step[] {
  const creations = CREATION_STEPS.filter(({ creates }) => creates && isPartOf(organisation, creates.name));
  return [...creations, ...PERMISSION_STEPS];
}

export interface DeployOptions {
  rpcUrl: string;
  /** The chain that must answer there; any by default. */
  chainId?: number | undefined;
  /** File of the organisation; the bakery by default. */
  organisation?: string;
  /** Where to write the result; `deployments/<chainId>.json` by default, `false` to write none. */
  deploymentFile?: string | false;
  /** Where an unfinished deployment keeps its journal; `.data` by default. */
  dataDir?: string;
  env?: Environment;
  /** Sees the plan before anything is sent; answers whether to go on. */
  approve?: (context: Context, plan: Plan) => Promise<boolean>;
  report?: Reporter;
  /** Blocks to wait for after the last step; some on a public chain, none on the local one. */
  confirmations?: number;
}

/**
 * Deploys one organisation, or finishes, or confirms, a deployment already begun; then reads everything back.
 * Killed at any moment it goes on where it stopped, at the same addresses; run again it changes nothing.
 * @throws Fault with the reason and the next step.
 */
export async function deployAll(options: DeployOptions): Promise<Deployment> {
  const place = await findPlace(options);
  return whileLocked(`${place.journalFile}.lock`, "A deployment to this chain", async () => {
    const deployer = await deployerAccount(place.chainId, options.env ?? process.env);
    const context = await openContext(options, place, () => deployer);
    await refuseUnsafe(context);
    const steps = stepsOf(context.organisation);
    const plan = await makePlan(context, steps);
    if (plan.steps.some(({ done }) => !done)) {
      requireFunds(context, plan);
      if (options.approve && !(await options.approve(context, plan))) throw new Fault("Nothing was sent.");
    }
    await runUntilSettled(context, steps, {
      journalFile: place.journalFile,
      report: options.report ?? (() => undefined),
      confirmations: options.confirmations,
    });
    requireSound(await verifyDeployment(context));
    return publish(context, place.deploymentFile);
  });
}

/**
 * Reads a finished deployment back from the chain and sends nothing.
 * @throws Fault listing everything that is not as it was meant.
 */
export async function checkDeployment(options: DeployOptions): Promise<void> {
  const context = await openContext(options, await findPlace(options), ({ contracts }) => {
    const [address] = contracts.AccessManager?.args ?? [];
    if (typeof address === "string" && isAddress(address)) return { address, signTransaction: refuseToSign };
    throw new Fault("There is no finished deployment to check on this chain.");
  });
  requireSound(await verifyDeployment(context));
}

interface Place {
  client: PublicClient;
  chainId: number;
  journalFile: string;
  deploymentFile: string | false;
}

async function findPlace(options: DeployOptions): Promise<Place> {
  const { rpcUrl, dataDir = join(repoRoot, ".data") } = options;
  const client = connect(rpcUrl);
  const chainId = await chainIdOf(client, rpcUrl, options.chainId);
  return {
    ...{ client, chainId },
    journalFile: join(dataDir, "deploy", `${chainId}.json`),
    deploymentFile: options.deploymentFile ?? deploymentFileOf(chainId),
  };
}

async function refuseToSign(): Promise<never> {
  throw new Fault("A check sends nothing.");
}

async function openContext(
  options: DeployOptions,
  place: Place,
  findDeployer: (known: Pick<Journal, "contracts">) => Deployer,
): Promise<Context> {
  const { client, chainId, journalFile, deploymentFile } = place;
  const { env = process.env } = options;
  const [organisation, artifacts, genesisHash] = await Promise.all([
    loadOrganisation(options.organisation).then((each) => onChain(each, chainId)),
    loadArtifacts(),
    genesisHashOf(client),
  ]);
  const published = deploymentFile ? await readDeployment(deploymentFile) : undefined;
  const contracts = published?.genesisHash === genesisHash ? createdIn(published) : {};
  const deployer = findDeployer({ contracts });
  const start = { chainId, genesisHash, deployer: deployer.address, contracts };
  const journal = await openJournal(journalFile, start);
  const documents = await sealFoundingDocuments(organisation);
  const phrase = peoplePhrase(chainId, env);
  return { client, chainId, deployer, organisation, documents, artifacts, journal, phrase };
}

/** The local chain has play money alone: whatever an organisation's money is, there it is tried with that. */
function onChain(organisation: Organisation, chainId: number): Organisation {
  return isLocal(chainId) ? { ...organisation, settlementToken: "local" } : organisation;
}

function requireSound(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const lines = findings.map((each) => `  - ${each}`);
  throw new Fault(`The deployment is not as it was meant:\n${lines.join("\n")}`);
}

/** Writes the deployment's file, unless it already says the same. */
async function publish(context: Context, file: string | false): Promise<Deployment> {
  const deployment = await describeDeployment(context);
  if (!file) return deployment;
  const published = await readDeployment(file);
  if (published && saysTheSame(published, deployment)) return published;
  await writeDeployment(file, deployment);
  return deployment;
}

function saysTheSame(left: Deployment, right: Deployment): boolean {
  const sameChain = left.genesisHash === right.genesisHash;
  return sameChain && JSON.stringify(createdIn(left)) === JSON.stringify(createdIn(right));
}
