import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blockHead, rpc } from "../../../scripts/lib/json-rpc.ts";
import { NEWEST_STATE, startBareChain } from "../../../scripts/start/bare-chain.ts";
import { localChainId } from "../../../scripts/start/local-chain.ts";

/** A chain of its own for one test file, and a folder that goes with it. */
export interface TestChain {
  readonly url: string;
  readonly dataDir: string;
  readonly deploymentFile: string;
  rpc<T>(method: string, params?: readonly unknown[]): Promise<T>;
  blockNumber(): Promise<number>;
  /** Runs `work` and then forgets everything it did to the chain. */
  undoing<T>(work: () => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

const DAY = 86_400;
/** More blocks than any test makes. */
const ALL_BLOCKS = 5_000;

export interface TestChainOptions {
  /** Another than the local one stands for a public chain. */
  chainId?: number;
  /** How long ago block 0 was made. */
  daysAgo?: number;
  /**
   * Of which blocks the state can be asked for. `every` keeps them in memory, for reorganisations: from the states that
   * it writes to disk anvil restores accounts without code. `newest` writes none, which makes long seasons faster.
   */
  states?: "every" | "newest" | undefined;
}

/** Starts anvil. */
export async function startTestChain({
  chainId = localChainId,
  daysAgo = 92,
  states,
}: TestChainOptions = {}): Promise<TestChain> {
  const dataDir = mkdtempSync(join(tmpdir(), "innovation-engine-"));
  const genesisTimestamp = Math.floor(Date.now() / 1000) - daysAgo * DAY;
  const formerStates = states && (states === "every" ? ALL_BLOCKS : NEWEST_STATE);
  const chain = await startBareChain({ dataDir, genesisTimestamp, chainId, formerStates });
  const { url } = chain;
  return {
    ...{ url, dataDir, deploymentFile: join(dataDir, "deployment.json") },
    rpc: (method, params) => rpc(url, method, params),
    blockNumber: async () => (await blockHead(url)).number,
    async undoing(work) {
      const snapshot = await rpc(url, "evm_snapshot");
      try {
        return await work();
      } finally {
        await rpc(url, "evm_revert", [snapshot]);
      }
    },
    async stop() {
      await chain.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
