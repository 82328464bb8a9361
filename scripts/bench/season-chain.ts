import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { blockHead } from "../lib/json-rpc.ts";
import { freePorts } from "../lib/ports.ts";
import { awaitReady, startService } from "../lib/service.ts";
import { anvilCommand } from "../start/chain-program.ts";
import { stateFiles } from "../start/chain-state.ts";
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
  const [port = 0] = await freePorts(1);
  const files = stateFiles(join(dataDir, "chain"));
  const genesisTimestamp = Math.floor(Date.now() / 1000) - 3600;
  const anvil = anvilCommand({ port, files, stored: undefined, genesisTimestamp });
  if (!anvil) throw new Error("A busy season needs anvil: see ANVIL_BIN.");
  const args = [...anvil.args, "--prune-history"];
  const service = await startService({ name: "chain", ...anvil, args, dataDir });
  const url = `http://127.0.0.1:${port}`;
  const deploymentFile = join(dataDir, "deployment.json");
  try {
    await awaitReady(service, () => blockHead(url), { what: "the chain to answer", everyMs: 50 });
    await deployContracts({ rpcUrl: url, deploymentFile, dataDir });
  } catch (failure) {
    await service.stop();
    throw failure;
  }
  return { url, deploymentFile, deployment: readDeployment(deploymentFile), stop: () => service.stop() };
}
