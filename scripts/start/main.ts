import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadOrganisation } from "../deploy/organisation.ts";
import { requireDiskSpace } from "../lib/disk.ts";
import { Fault, faultText } from "../lib/fault.ts";
import { endLeftovers } from "../lib/leftovers.ts";
import { lockHolder } from "../lib/lock.ts";
import { requireFreePorts } from "../lib/ports.ts";
import { terminalProgress } from "../lib/progress.ts";
import { bakeryScenario } from "./season.ts";
import { type Stack, startStack } from "./stack.ts";
import { namedPorts, portsFromEnvironment } from "./stack-ports.ts";
import { dataDir, deploymentFile, resetStored } from "./stored.ts";
import { summary } from "./summary.ts";

const usage = `npm start                starts everything; a fresh chain plays the bakery's season
npm start -- --empty     a fresh chain stays empty
npm start -- --reset     deletes what was stored and starts over
npm start -- --organisation FILE
                         a fresh chain is begun with that organisation, empty`;

/** @throws Fault for an option that does not exist. */
function wishes(): { empty: boolean; reset: boolean; organisation?: string } {
  const option = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ options: { empty: option, reset: option, organisation: { type: "string" } } }).values;
  } catch (failure) {
    throw new Fault(`${failure instanceof Error ? failure.message : failure}\n\n${usage}`);
  }
}

async function start(): Promise<Stack> {
  const { empty, reset, organisation } = wishes();
  // Before anything is taken down or started: a file with faults is told of at once.
  if (organisation) await loadOrganisation(resolve(organisation));
  const ports = await portsFromEnvironment();
  if (reset) await resetStored();
  if (!lockHolder(dataDir)) await endInterrupted(dataDir);
  await requireFreePorts(namedPorts(ports));
  requireDiskSpace(dataDir, 1);
  return await startStack({
    ...{ dataDir, deploymentFile, ports },
    season: empty || organisation ? undefined : bakeryScenario,
    organisation: organisation && resolve(organisation),
    web: true,
    host: process.env.HOST,
    progress: terminalProgress(),
  });
}

/** Ends what an earlier start, itself killed, left behind: it would hold the ports. */
async function endInterrupted(dataDir: string): Promise<void> {
  const ended = await endLeftovers(dataDir);
  if (ended.length > 0) console.log(`Ended what an interrupted start had left: ${ended.join(", ")}`);
}

/** Resolves when the person wants it to end, or the npm that started it is gone. */
function farewell(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => resolve());
    if (!process.env.npm_lifecycle_event) return;
    const watch = () => process.ppid !== parent && resolve();
    setInterval(watch, 500).unref();
  });
}

async function run(leaving: Promise<void>): Promise<number> {
  const starting = start();
  starting.catch(() => undefined);
  const stack = await Promise.race([starting, leaving]);
  if (!stack) {
    console.log("\nStopping…");
    await endLeftovers(dataDir);
    return 130;
  }
  console.log(summary(stack));
  const fault = await Promise.race([stack.failed, leaving]);
  if (!fault) console.log("\nStopping…");
  await stack.stop();
  if (!fault) return 0;
  console.error(`\n${fault.message}\n\nEverything else was stopped; \`npm start\` goes on from there.`);
  return 1;
}

try {
  process.exitCode = await run(farewell());
} catch (failure) {
  console.error(`\n${faultText(failure)}`);
  process.exitCode = 1;
}
process.exit();
