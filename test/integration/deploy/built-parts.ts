import { join } from "node:path";
import { freePorts } from "../../../scripts/lib/ports.ts";
import { awaitReady, startService } from "../../../scripts/lib/service.ts";
import { type GraphNode, startGraphNode } from "../../../scripts/start/graph-node.ts";
import { startPostgres } from "../../../scripts/start/postgres.ts";
import { freshDatabase } from "../../../scripts/start/postgres-database.ts";
import { privatePorts } from "../../../scripts/start/stack-ports.ts";

/** What runs over a built folder: for what it writes it takes another. */
export interface Place {
  built: string;
  dataDir: string;
  rpcUrl: string;
}

/** Starts the built server, as an operator does. */
export async function startBuiltServer({ built, dataDir, rpcUrl }: Place) {
  const [port = 0] = await freePorts(1);
  const folder = join(built, "server");
  const service = await startService({
    ...{
      name: "server",
      command: process.execPath,
      args: [join(folder, "server.mjs")],
      cwd: folder,
      dataDir,
    },
    env: {
      ...{ DEPLOYMENT: "deployment.json", RPC_URL: rpcUrl },
      ...{ DATA_DIR: join(dataDir, "content"), SERVER_PORT: String(port) },
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const health = async () => (await (await fetch(`${url}/health`)).json()) as object;
  await awaitReady(service, health);
  return { url, health, stop: () => service.stop() };
}

/** Starts Graph Node over the built subgraph, with documents from the server. */
export async function startBuiltIndex(
  { built, dataDir, rpcUrl }: Place,
  network: string,
  ipfsUrl: string,
): Promise<GraphNode> {
  const ports = await privatePorts();
  const postgres = await startPostgres({ dataDir, port: ports.postgres });
  const databaseUrl = await freshDatabase(postgres.url, "built");
  const folder = join(built, "subgraph");
  const subgraph = { manifest: join(folder, "subgraph.yaml"), dir: join(folder, "build") };
  const node = await startGraphNode({ dataDir, ports, databaseUrl, rpcUrl, ipfsUrl, subgraph, network });
  return {
    ...node,
    async stop() {
      await node.stop();
      await postgres.stop();
    },
  };
}
