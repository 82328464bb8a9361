/**
 * Plays the season of an organisation of any size, from a seed: members, ideas, reviews, votes, grants, pilots,
 * outcomes, lawful acts and unlawful ones. `npm run simulate -- --members 300 --seed 7` plays it on a chain of its own;
 * `--network localhost` on the local chain that runs, which from then on holds it.
 */
import { resolve } from "node:path";
import { deploymentFileOf } from "../deploy/deployment-file.ts";
import { findNetwork } from "../deploy/networks.ts";
import { Fault, faultText } from "../lib/fault.ts";
import { rpc } from "../lib/json-rpc.ts";
import { readDeployment } from "../start/deployment.ts";
import { localChainId } from "../start/local-chain.ts";
import { engineOn } from "./engine.ts";
import { readOptions } from "./options.ts";
import { seasonText } from "./print.ts";
import { type PrivateChain, startPrivateChain } from "./private-chain.ts";
import { simulate } from "./simulate.ts";

const { env } = process;

/** The chain that runs at an address. @throws Fault if it is not the local one. */
async function runningChain(network: string): Promise<PrivateChain> {
  const { rpcUrl: url } = findNetwork(network, env);
  const chainId = Number(await rpc<string>(url, "eth_chainId"));
  if (chainId !== localChainId) {
    throw new Fault(`Chain ${chainId} is not the local one (${localChainId}): nothing is simulated there.`);
  }
  const deployment = readDeployment(
    env.DEPLOYMENT ? resolve(env.DEPLOYMENT) : deploymentFileOf(localChainId),
  );
  return { url, deployment, stop: async () => undefined };
}

try {
  const { simulation, network } = readOptions(process.argv.slice(2));
  console.log(
    Object.entries(simulation)
      .map(([name, value]) => `${name} ${value}`)
      .join(", "),
  );
  const chain = network ? await runningChain(network) : await startPrivateChain();
  try {
    const began = performance.now();
    const engine = await engineOn(chain.url, chain.deployment);
    const season = await simulate(engine, simulation).finally(() => engine.release());
    console.log(seasonText(season, engine.calls));
    console.log(`Played in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  } finally {
    await chain.stop();
  }
} catch (error) {
  console.error(faultText(error));
  process.exitCode = 1;
}
