/**
 * Deploys an organisation: `node scripts/deploy/main.ts --network localhost|NAME|URL [--organisation FILE] [--yes]`,
 * or with `--check` only reads a deployment back, with `--sources` publishes its contracts' sources. `DEPLOYMENT` and `ENGINE_DATA` in the environment name another
 * deployment file, and another folder for the journal.
 */
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { BaseError } from "viem";
import { Fault, faultText } from "../lib/fault.ts";
import { shownPath } from "../lib/paths.ts";
import type { Context } from "./context.ts";
import { CONTRACT_NAMES } from "./contracts.ts";
import { checkDeployment, type DeployOptions, deployAll } from "./deploy-all.ts";
import { createdIn, deploymentFileOf, readDeployment } from "./deployment-file.ts";
import { findNetwork } from "./networks.ts";
import { type Plan, planText } from "./plan.ts";
import type { StepReport } from "./run-steps.ts";
import { publishSources } from "./sources/publish-sources.ts";
import { SOURCIFY } from "./sources/sourcify.ts";
import { chainIdOf, connect, isLocal } from "./transactions.ts";

const usage =
  "npm run deploy -- --network localhost|NAME|URL [--organisation FILE] [--yes | --check | --sources]";

function readOptions() {
  const options = {
    network: { type: "string" },
    organisation: { type: "string" },
    yes: { type: "boolean" },
    check: { type: "boolean" },
    sources: { type: "boolean" },
  } as const;
  try {
    const { network, ...rest } = parseArgs({ options }).values;
    if (network) return { network, ...rest };
  } catch {
    // An unknown option is answered like a missing one.
  }
  throw new Fault(`Usage: ${usage}`);
}

function report({ number, of, step, state }: StepReport): void {
  const mark = { done: "✓ already done", signed: "…", sent: "✓" }[state];
  if (state !== "signed") console.log(`[${number}/${of}] ${step.title} ${mark}`);
}

async function approve(context: Context, plan: Plan, yes: boolean): Promise<boolean> {
  console.log(planText(context, plan));
  if (yes || isLocal(context.chainId)) return true;
  if (!process.stdin.isTTY) throw new Fault("Nothing was sent. Add --yes to go on without being asked.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Type "deploy" to go on: ');
  terminal.close();
  return answer.trim() === "deploy";
}

const { env } = process;

try {
  const { network, organisation, yes = false, check = false, sources = false } = readOptions();
  const options: DeployOptions = {
    ...findNetwork(network, env),
    ...(organisation && { organisation: resolve(organisation) }),
    ...(env.DEPLOYMENT && { deploymentFile: resolve(env.DEPLOYMENT) }),
    ...(env.ENGINE_DATA && { dataDir: resolve(env.ENGINE_DATA) }),
    approve: (context, plan) => approve(context, plan, yes),
    report,
  };
  if (sources) await publish(options);
  else {
    if (check) await checkDeployment(options);
    else await deploy(options);
    console.log(
      "Verified: code, roles, functions, timelock, names and settings are as meant; the deployer has no role.",
    );
  }
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
}

/** What a node or a contract refuses comes without the request: that names the node's address, and perhaps its key. */
function failureText(error: unknown): string {
  if (!(error instanceof BaseError)) return faultText(error);
  return `${error.shortMessage} ${error.details ?? ""}\nWhat was done is written down: run again to go on.`;
}

async function deploy(options: DeployOptions): Promise<void> {
  const deployment = await deployAll(options);
  const contracts = createdIn(deployment);
  for (const name of CONTRACT_NAMES) {
    const address = contracts[name]?.address;
    if (address) console.log(`  ${name.padEnd(18)} ${address}`);
  }
  console.log(`Written: ${shownPath(options.deploymentFile || deploymentFileOf(deployment.chainId))}`);
}

async function publish({ rpcUrl, chainId, deploymentFile }: DeployOptions): Promise<void> {
  const file = deploymentFile || deploymentFileOf(await chainIdOf(connect(rpcUrl), rpcUrl, chainId));
  const deployment = await readDeployment(file);
  if (!deployment) throw new Fault(`There is no ${shownPath(file)}: deploy first.`);
  const complete = await publishSources(deployment, {
    server: env.SOURCIFY_URL ?? SOURCIFY,
    report: (name, result) =>
      console.log(
        `${result instanceof Fault ? "✗" : "✓"} ${name}: ${result instanceof Fault ? result.message : result}`,
      ),
  });
  if (!complete) throw new Fault("Some sources are not published. Run again, or see docs/operate/deploy.md.");
}
