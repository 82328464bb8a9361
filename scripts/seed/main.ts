/**
 * Plays a scenario: `node scripts/seed/main.ts --network localhost|NAME|URL --scenario FILE [--organisation FILE]
 * [--people-only]`. `CONTENT_URL`, `DEPLOYMENT` and `ENGINE_DATA` in the environment name another content store,
 * deployment file and data folder.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findNetwork } from "../deploy/networks.ts";
import { Fault, faultText } from "../lib/fault.ts";
import { type SeedReport, seedAll } from "./seed-all.ts";

const usage =
  "npm run seed -- --network localhost|NAME|URL --scenario FILE [--organisation FILE] [--people-only]";

function readOptions() {
  const options = {
    network: { type: "string" },
    scenario: { type: "string" },
    organisation: { type: "string" },
    "people-only": { type: "boolean" },
  } as const;
  try {
    const { network, scenario, ...rest } = parseArgs({ options }).values;
    if (network && scenario) return { network, scenario, ...rest };
  } catch {
    // An unknown option is answered like a missing one.
  }
  throw new Fault(`Usage: ${usage}`);
}

function report({ number, of, action, fresh }: SeedReport): void {
  if (fresh) console.log(`[${number}/${of}] day ${action.moment.day}: ${action.title}`);
}

const { env } = process;

try {
  const { network, scenario, organisation, "people-only": peopleOnly = false } = readOptions();
  const began = performance.now();
  const { chainId } = await seedAll({
    ...findNetwork(network, env),
    scenario: resolve(scenario),
    contentUrl: env.CONTENT_URL ?? `http://127.0.0.1:${env.SERVER_PORT ?? 8787}`,
    ...(env.DEPLOYMENT && { deploymentFile: resolve(env.DEPLOYMENT) }),
    ...(env.ENGINE_DATA && { dataDir: resolve(env.ENGINE_DATA) }),
    ...(organisation && { organisation: resolve(organisation) }),
    peopleOnly,
    report,
    note: console.log,
  });
  console.log(
    `The season stands on chain ${chainId} (${((performance.now() - began) / 1000).toFixed(1)} s).`,
  );
} catch (error) {
  console.error(faultText(error));
  process.exitCode = 1;
}
