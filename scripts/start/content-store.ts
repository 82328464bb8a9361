import { join } from "node:path";
import { repoRoot, toolEnv } from "../lib/paths.ts";
import { awaitReady, type Service, startService } from "../lib/service.ts";
import { localRelayerKey } from "./relayer-key.ts";

export interface ContentStoreOptions {
  dataDir: string;
  port: number;
  rpcUrl: string;
  deploymentFile: string;
  /** The origins a browser may call from, separated by commas. */
  webOrigin: string;
  /** The index that feeds are made from; it may start later. */
  graphqlUrl: string;
}

export interface ContentStore {
  readonly service: Service;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the content store over `<dataDir>/documents`, and in it the relayer. @throws Fault if it does not start. */
export async function startContentStore(options: ContentStoreOptions): Promise<ContentStore> {
  const url = `http://127.0.0.1:${options.port}`;
  const service = await startService({
    name: "content store",
    command: process.execPath,
    args: [join(repoRoot, "server", "src", "main.ts")],
    env: toolEnv({
      SERVER_PORT: String(options.port),
      HOST: "127.0.0.1",
      DATA_DIR: join(options.dataDir, "documents"),
      RPC_URL: options.rpcUrl,
      DEPLOYMENT: options.deploymentFile,
      WEB_ORIGIN: options.webOrigin,
      GRAPHQL_URL: options.graphqlUrl,
      RELAYER_KEY: localRelayerKey(),
    }),
    cwd: repoRoot,
    dataDir: options.dataDir,
  });
  const healthy = async () => (await fetch(`${url}/health`)).ok;
  await awaitReady(service, healthy, { what: "the content store to answer" });
  return { service, url, stop: () => service.stop() };
}
