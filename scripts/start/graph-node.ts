import { toolEnv } from "../lib/paths.ts";
import { awaitReady, type Service, startService } from "../lib/service.ts";
import { graphNodeProgram } from "./graph-node-program.ts";
import { graphNodeSettings } from "./graph-node-settings.ts";
import { type IndexState, indexState } from "./index-state.ts";
import { localNetwork } from "./local-chain.ts";
import type { SubgraphBuild } from "./subgraph-build.ts";

export interface GraphNodePorts {
  /** GraphQL, for everyone. */
  graphql: number;
  /** Status of indexing, with the reason of a failure. */
  status: number;
}

export interface GraphNodeOptions {
  dataDir: string;
  ports: GraphNodePorts;
  /** An empty database with the C locale. */
  databaseUrl: string;
  rpcUrl: string;
  /** Whatever serves documents as an IPFS gateway: the content store. */
  ipfsUrl: string;
  subgraph: SubgraphBuild;
  /** What its manifest calls the chain; the local one by default. */
  network?: string;
  /** Its environment; ours by default. */
  settings?: NodeJS.ProcessEnv;
}

export interface GraphNode {
  readonly service: Service;
  /** Takes GraphQL queries by POST. */
  readonly graphqlUrl: string;
  /** How far the index is and whether it is healthy. */
  state(): Promise<IndexState>;
  stop(): Promise<void>;
}

/** Where Graph Node answers, or will answer, GraphQL queries. */
export function graphqlUrlOf({ graphql }: { graphql: number }): string {
  return `http://127.0.0.1:${graphql}/subgraphs/name/subgraph-0`;
}

/**
 * Starts Graph Node with one subgraph and waits until it answers queries; it may still be indexing then.
 * @throws Fault if there is no Graph Node for this machine, or it does not start.
 */
export async function startGraphNode(options: GraphNodeOptions): Promise<GraphNode> {
  const {
    dataDir,
    ports,
    databaseUrl,
    rpcUrl,
    ipfsUrl,
    subgraph,
    network = localNetwork,
    settings = graphNodeSettings,
  } = options;
  const service = await startService({
    name: "Graph Node",
    command: graphNodeProgram(),
    args: [
      ...["dev", "--manifests", `${subgraph.manifest}:${subgraph.dir}`],
      ...["--ethereum-rpc", `${network}:${rpcUrl}`, "--ipfs", ipfsUrl],
      ...["--http-port", String(ports.graphql), "--index-node-port", String(ports.status)],
      // Nobody needs these two: port 0 takes any free one.
      ...["--admin-port", "0", "--metrics-port", "0"],
    ],
    env: toolEnv({ ...settings, POSTGRES_URL: databaseUrl }),
    cwd: dataDir,
    dataDir,
    stopSignal: "SIGINT",
  });
  const graphqlUrl = graphqlUrlOf(ports);
  const state = () => indexState(`http://127.0.0.1:${ports.status}/graphql`, graphqlUrl);
  await awaitReady(service, state, { what: "Graph Node to take in the subgraph", timeoutMs: 60_000 });
  return { service, graphqlUrl, state, stop: () => service.stop() };
}
