import { createHash } from "node:crypto";
import { Fault } from "../lib/fault.ts";
import { until } from "../lib/poll.ts";
import { deathOf, type Service } from "../lib/service.ts";
import { type GraphNode, type GraphNodePorts, startGraphNode } from "./graph-node.ts";
import type { IndexState } from "./index-state.ts";
import { type Postgres, startPostgres } from "./postgres.ts";
import { freshDatabase } from "./postgres-database.ts";
import { buildSubgraph } from "./subgraph-build.ts";

export interface IndexOptions {
  dataDir: string;
  ports: GraphNodePorts & { postgres: number };
  rpcUrl: string;
  /** The content store, or any other IPFS gateway. */
  ipfsUrl: string;
  /** The subgraph's manifest, for the network "localhost". */
  manifest: string;
  /** Graph Node's environment, if it is not to be ours. */
  settings?: NodeJS.ProcessEnv;
}

export interface ChainIndex {
  readonly services: Service[];
  readonly graphqlUrl: string;
  state(): Promise<IndexState>;
  /** Resolves when the index has taken in this block. @throws Fault when it fails or does not come along. */
  caughtUp(block: number, timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL and Graph Node over a chain. The database is made anew each time, for Graph Node indexes anew
 * each time: nothing left from another chain can ever show.
 * @throws Fault if a part does not start or the subgraph does not compile.
 */
export async function startIndex(options: IndexOptions): Promise<ChainIndex> {
  const { dataDir, ports, rpcUrl, ipfsUrl, settings } = options;
  const [subgraph, postgres] = await Promise.all([
    buildSubgraph(options.manifest),
    startPostgres({ dataDir, port: ports.postgres }),
  ]);
  let node: GraphNode;
  try {
    const databaseUrl = await freshDatabase(postgres.url, databaseName(dataDir));
    const reading = { rpcUrl, ipfsUrl, subgraph, ...(settings && { settings }) };
    node = await startGraphNode({ dataDir, ports, databaseUrl, ...reading });
  } catch (failure) {
    await postgres.stop();
    throw failure;
  }
  return indexOver(postgres, node);
}

/** A name of its own for each stack that shares one server. */
function databaseName(dataDir: string): string {
  return `innovation_engine_${createHash("sha256").update(dataDir).digest("hex").slice(0, 8)}`;
}

function indexOver(postgres: Postgres, node: GraphNode): ChainIndex {
  return {
    services: postgres.service ? [postgres.service, node.service] : [node.service],
    graphqlUrl: node.graphqlUrl,
    state: node.state,
    caughtUp: (block, timeoutMs = 60_000) => caughtUp(node, block, timeoutMs),
    async stop() {
      await node.stop();
      await postgres.stop();
    },
  };
}

async function caughtUp(node: GraphNode, block: number, timeoutMs: number): Promise<void> {
  let failed: Fault | undefined;
  node.service.exited.then((how) => {
    failed = deathOf(node.service, how);
  });
  await until(
    async () => {
      if (failed) return true;
      const { block: indexed, failure } = await node.state();
      if (failure) failed = new Fault(`The subgraph failed at block ${indexed}: ${failure}`);
      return failed !== undefined || indexed >= block;
    },
    { what: `the index to reach block ${block}`, timeoutMs },
  );
  if (failed) throw failed;
}
