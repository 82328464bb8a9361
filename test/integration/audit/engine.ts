import { deployAll } from "../../../scripts/deploy/deploy-all.ts";
import { type Engine, engineOn } from "../../../scripts/simulate/engine.ts";
import { startTestChain, type TestChain, type TestChainOptions } from "../deploy/test-chain.ts";

/** An engine on a chain of its own. */
export interface OwnEngine extends Engine {
  chain: TestChain;
  stop(): Promise<void>;
}

/** Deploys the bakery on a chain of its own. */
export async function startEngine(options: TestChainOptions = {}): Promise<OwnEngine> {
  const chain = await startTestChain({ daysAgo: 300, ...options });
  const { url, dataDir, deploymentFile } = chain;
  const deployment = await deployAll({ rpcUrl: url, dataDir, deploymentFile });
  return { ...(await engineOn(url, deployment)), chain, stop: () => chain.stop() };
}
