import { arbitrumSepolia, baseSepolia, holesky, optimismSepolia, polygonAmoy, sepolia } from "viem/chains";
import { Fault } from "../lib/fault.ts";
import { localChainId, localNetwork } from "../start/local-chain.ts";
import type { Environment } from "./accounts.ts";

const TEST_NETWORKS = {
  sepolia,
  "base-sepolia": baseSepolia,
  "op-sepolia": optimismSepolia,
  "arbitrum-sepolia": arbitrumSepolia,
  "polygon-amoy": polygonAmoy,
  holesky,
};

/** What The Graph calls a network where it has another name for it. */
const GRAPH_NAMES: Partial<Record<string, string>> = { "op-sepolia": "optimism-sepolia" };

/** Where a network's node is, and the chain that must answer there; undefined if any may. */
export interface Network {
  rpcUrl: string;
  chainId: number | undefined;
}

/**
 * Finds `localhost`, a test network by name, or takes a node's address as it is. `RPC_URL` in the environment replaces
 * the address of a network by name: public ones are slow.
 * @throws Fault naming the networks we know.
 */
export function findNetwork(name: string, env: Environment): Network {
  if (/^https?:\/\//.test(name)) return { rpcUrl: name, chainId: undefined };
  if (name === localNetwork) {
    return { rpcUrl: env.RPC_URL ?? `http://127.0.0.1:${env.CHAIN_PORT ?? 8545}`, chainId: localChainId };
  }
  const chain = Object.entries(TEST_NETWORKS).find(([each]) => each === name)?.[1];
  if (chain) return { rpcUrl: env.RPC_URL ?? chain.rpcUrls.default.http[0], chainId: chain.id };
  const known = [localNetwork, ...Object.keys(TEST_NETWORKS)].join(", ");
  throw new Fault(`There is no network "${name}". Known: ${known}; or give the address of a node.`);
}

/** The name under which Graph Node knows a chain; undefined for one that is not in our list. */
export function graphNameOf(chainId: number): string | undefined {
  if (chainId === localChainId) return localNetwork;
  const name = Object.entries(TEST_NETWORKS).find(([, { id }]) => id === chainId)?.[0];
  return name && (GRAPH_NAMES[name] ?? name);
}
