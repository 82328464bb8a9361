import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { deployAll } from "../deploy/deploy-all.ts";
import { Fault } from "../lib/fault.ts";
import { blockHead } from "../lib/json-rpc.ts";
import { takeLock } from "../lib/lock.ts";
import { freePorts } from "../lib/ports.ts";
import { awaitReady, startService } from "../lib/service.ts";
import { anvilCommand } from "../start/chain-program.ts";
import { stateFiles } from "../start/chain-state.ts";
import { privateDataDir } from "../start/private-stack.ts";

const DAY_SECONDS = 86_400;
/** Long enough for the seasons that are played: time to come is refused by nobody, but reads oddly. */
const DAYS_AGO = 300;

/** A chain that nobody else knows, with the organisation's contracts on it. */
export interface PrivateChain {
  url: string;
  deployment: Deployment;
  stop(): Promise<void>;
}

/** Starts a chain for one season; it goes, with all its files, when it is stopped. @throws Fault without anvil. */
export async function startPrivateChain(): Promise<PrivateChain> {
  const dataDir = privateDataDir();
  const release = takeLock(dataDir);
  const forget = () => {
    release();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const [port = 0] = await freePorts(1);
    const url = `http://127.0.0.1:${port}`;
    const genesisTimestamp = Math.floor(Date.now() / 1000) - DAYS_AGO * DAY_SECONDS;
    const files = stateFiles(join(dataDir, "chain"));
    const anvil = anvilCommand({ port, files, stored: undefined, genesisTimestamp });
    if (!anvil) throw new Fault("A season is simulated on anvil, which is not here: see ANVIL_BIN.");
    // Nobody asks for the state of an old block, and storing each one takes longer than making it.
    const args = [...anvil.args, "--prune-history"];
    const service = await startService({ name: "chain", ...anvil, args, dataDir });
    await awaitReady(service, () => blockHead(url), { everyMs: 50 });
    const deployment = await deployAll({
      rpcUrl: url,
      dataDir,
      deploymentFile: join(dataDir, "deployment.json"),
    });
    return { url, deployment, stop: () => service.stop().finally(forget) };
  } catch (failure) {
    forget();
    throw failure;
  }
}
