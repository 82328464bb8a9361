import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { deployAll } from "../deploy/deploy-all.ts";
import { takeLock } from "../lib/lock.ts";
import { type BareChain, NEWEST_STATE, startBareChain } from "../start/bare-chain.ts";
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
  let chain: BareChain | undefined;
  try {
    const genesisTimestamp = Math.floor(Date.now() / 1000) - DAYS_AGO * DAY_SECONDS;
    chain = await startBareChain({ dataDir, genesisTimestamp, formerStates: NEWEST_STATE });
    const { url, stop } = chain;
    const deployment = await deployAll({
      rpcUrl: url,
      dataDir,
      deploymentFile: join(dataDir, "deployment.json"),
    });
    return { url, deployment, stop: () => stop().finally(forget) };
  } catch (failure) {
    await chain?.stop();
    forget();
    throw failure;
  }
}
