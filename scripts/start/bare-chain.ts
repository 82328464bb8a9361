import { join } from "node:path";
import { Fault } from "../lib/fault.ts";
import { blockHead } from "../lib/json-rpc.ts";
import { freePorts } from "../lib/ports.ts";
import { awaitReady, startService } from "../lib/service.ts";
import { anvilCommand } from "./chain-program.ts";
import { stateFiles } from "./chain-state.ts";
import { localChainId } from "./local-chain.ts";

/** Of how many blocks the newest state alone is kept. */
export const NEWEST_STATE = 0;

export interface BareChainOptions {
  /** Keeps the chain's files; whoever made the folder removes it. */
  dataDir: string;
  /** Unix seconds of block 0. */
  genesisTimestamp: number;
  /** Another than the local one stands for a public chain. */
  chainId?: number;
  /**
   * Of how many former blocks the state is kept, in memory. By default all of them are, on disk: that takes longer than
   * making the blocks, and from there anvil restores accounts without code, which no reorganisation survives.
   */
  formerStates?: number | undefined;
}

/** Anvil on a free port, with nothing on it and nothing around it: for tests, benchmarks and simulations. */
export interface BareChain {
  readonly url: string;
  stop(): Promise<void>;
}

/** @throws Fault if there is no anvil here, or it does not start. */
export async function startBareChain(options: BareChainOptions): Promise<BareChain> {
  const { dataDir, genesisTimestamp, chainId = localChainId, formerStates } = options;
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const files = stateFiles(join(dataDir, "chain"));
  const anvil = anvilCommand({ port, files, stored: undefined, genesisTimestamp });
  if (!anvil) throw new Fault("This needs anvil, which is not here: see ANVIL_BIN.");
  const args = anvil.args.map((each) => (each === String(localChainId) ? String(chainId) : each));
  if (formerStates !== undefined)
    args.push("--prune-history", ...(formerStates ? [String(formerStates)] : []));
  const service = await startService({ name: "chain", ...anvil, args, dataDir });
  await awaitReady(service, () => blockHead(url), { what: "the chain to answer", everyMs: 50 });
  return { url, stop: () => service.stop() };
}
