import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Deployment, DeploymentError, parseDeployment } from "@engine/protocol/deployment";
import { ConfigError, readEnvironment } from "./config.ts";
import { startContentStore } from "./content-store.ts";
import { readRelayEnvironment } from "./relay/relay-config.ts";

async function main(): Promise<void> {
  const { deployment: file, graphqlUrl, ...environment } = readEnvironment(process.env);
  const { chainId, name, contracts } = await readDeployment(resolve(file));
  const relay = readRelayEnvironment(process.env, chainId);
  const store = await startContentStore({
    ...environment,
    chainId,
    feeds: graphqlUrl ? { organisation: name, graphqlUrl } : undefined,
    members: contracts.Members.address,
    relay: relay && { config: relay, contracts },
  });
  console.log(`Content store: ${store.url}`);
  console.log(relay ? `Relayer: on, ${relay.account.address} pays` : "Relayer: off, there is no RELAYER_KEY");
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => store.close().then(() => process.exit(0)));
  }
}

async function readDeployment(file: string): Promise<Deployment> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new ConfigError(`DEPLOYMENT: there is no file ${file}. Deploy the contracts first.`);
  });
  try {
    return parseDeployment(JSON.parse(text));
  } catch (error) {
    if (error instanceof DeploymentError || error instanceof SyntaxError) {
      throw new ConfigError(`DEPLOYMENT ${file}: ${error.message}`);
    }
    throw error;
  }
}

/** The sentence for the operator: what is wrong and which variable changes it. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return `The port is in use: ${message}. Stop what uses it, or set SERVER_PORT.`;
  if (code === "EACCES" || code === "EROFS")
    return `Not allowed: ${message}. Check DATA_DIR and SERVER_PORT.`;
  if (code === "ENOSPC") return `The disk is full: ${message}. Free space in DATA_DIR.`;
  return `Cannot start: ${message}`;
}

main().catch((error: unknown) => {
  console.error(`Content store: ${explain(error)}`);
  process.exit(1);
});
