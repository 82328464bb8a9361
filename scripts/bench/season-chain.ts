import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { NEWEST_STATE, startBareChain } from "../start/bare-chain.ts";
import { deployContracts, readDeployment } from "../start/deployment.ts";

/** A chain with the bakery's contracts and nothing else around it. */
export interface SeasonChain {
  readonly url: string;
  readonly deploymentFile: string;
  readonly deployment: Deployment;
  stop(): Promise<void>;
}

/**
 * Starts anvil without a memory of former states, which would take most of its time, and deploys the contracts.
 * @throws Fault if there is no anvil here.
 */
export async function startSeasonChain(dataDir: string): Promise<SeasonChain> {
  const genesisTimestamp = Math.floor(Date.now() / 1000) - 3600;
  const { url, stop } = await startBareChain({ dataDir, genesisTimestamp, formerStates: NEWEST_STATE });
  const deploymentFile = join(dataDir, "deployment.json");
  try {
    await deployContracts({ rpcUrl: url, deploymentFile, dataDir });
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { url, deploymentFile, deployment: readDeployment(deploymentFile), stop };
}
