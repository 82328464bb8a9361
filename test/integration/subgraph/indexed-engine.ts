import type { Deployment } from "@engine/protocol/deployment";
import { blockHead } from "../../../scripts/lib/json-rpc.ts";
import { type ChainIndex, startIndex } from "../../../scripts/start/chain-index.ts";
import { queryGraph } from "../../../scripts/start/index-state.ts";
import { localNetwork } from "../../../scripts/start/local-chain.ts";
import { privatePorts } from "../../../scripts/start/stack-ports.ts";
import { writeBuildFolder } from "../../../subgraph/scripts/build-folder.ts";
import { type OwnEngine, startEngine } from "../audit/engine.ts";
import type { TestChainOptions } from "../deploy/test-chain.ts";
import { type Gateway, startGateway } from "./gateway.ts";

/** The engine on a chain of its own, with Graph Node over it and a gateway for its documents. */
export interface IndexedEngine {
  engine: OwnEngine;
  gateway: Gateway;
  /** The index now; another one after `restartIndex`. */
  readonly index: ChainIndex;
  query<T>(query: string, variables?: object): Promise<T>;
  /** Waits until the index has the newest block. Documents that arrived since show with the block after it. */
  catchUp(): Promise<void>;
  /** Mines a block, as the local chain's heartbeat does, and waits for it. */
  beat(): Promise<void>;
  /** Starts the index anew, for this deployment or another account of it. */
  restartIndex(deployment?: Deployment): Promise<void>;
  stop(): Promise<void>;
}

export async function startIndexedEngine(options: TestChainOptions = {}): Promise<IndexedEngine> {
  const engine = await startEngine(options);
  const gateway = await startGateway();
  const start = async (deployment: Deployment) => {
    const manifest = await writeBuildFolder({ deployment, network: localNetwork });
    const { dataDir, url } = engine.chain;
    return startIndex({ dataDir, ports: await privatePorts(), rpcUrl: url, ipfsUrl: gateway.url, manifest });
  };
  let index = await start(engine.deployment);
  const catchUp = async () => index.caughtUp((await blockHead(engine.chain.url)).number);
  return {
    ...{ engine, gateway, catchUp },
    get index() {
      return index;
    },
    query: (query, variables) => queryGraph(index.graphqlUrl, query, variables),
    async beat() {
      await engine.chain.rpc("evm_mine");
      await catchUp();
    },
    async restartIndex(deployment = engine.deployment) {
      await index.stop();
      index = await start(deployment);
    },
    async stop() {
      await index.stop();
      await gateway.stop();
      await engine.stop();
    },
  };
}
