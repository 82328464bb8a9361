import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../lib/fault.ts";
import { awaitReady, type Service, startService } from "../lib/service.ts";
import { asDatabaseUser, type DatabaseUser, ensureCluster } from "./postgres-cluster.ts";
import { canConnect } from "./postgres-database.ts";
import { postgresPrograms } from "./postgres-programs.ts";

export interface PostgresOptions {
  dataDir: string;
  port: number;
}

export interface Postgres {
  /** Undefined when the server is the user's own. */
  readonly service: Service | undefined;
  /** A connection that may create databases. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Settings for an index that is rebuilt at each start: speed over durability, loopback only. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  jit: "off",
  max_parallel_workers_per_gather: "0",
  log_min_messages: "warning",
};

/**
 * Starts PostgreSQL over `dataDir`, or takes the server that POSTGRES_URL names.
 * @throws Fault if it does not start, also after its (disposable) files were made anew.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const own = process.env.POSTGRES_URL;
  if (own) return { service: undefined, url: await reachable(own), stop: async () => undefined };
  const dir = join(options.dataDir, "postgres");
  const user = asDatabaseUser(dir);
  try {
    return await startCluster(options, dir, user);
  } catch {
    rmSync(dir, { recursive: true, force: true });
    return await startCluster(options, dir, user);
  }
}

async function reachable(url: string): Promise<string> {
  if (await canConnect(url)) return url;
  throw new Fault(`PostgreSQL does not answer at the address in POSTGRES_URL (${new URL(url).host}).`);
}

async function startCluster(options: PostgresOptions, dir: string, user: DatabaseUser): Promise<Postgres> {
  mkdirSync(dir, { recursive: true });
  const cluster = await ensureCluster(dir, user);
  const { postgres } = await postgresPrograms();
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const service = await startService({
    name: "PostgreSQL",
    ...user.command(postgres, ["-D", cluster.dir, "-p", String(options.port), ...flags]),
    ...user.ids,
    dataDir: options.dataDir,
    stopSignal: "SIGINT",
  });
  const url = `postgresql://postgres:${cluster.password}@127.0.0.1:${options.port}/postgres`;
  try {
    await awaitReady(service, () => canConnect(url), { what: "PostgreSQL to answer", everyMs: 50 });
  } catch (failure) {
    await service.stop();
    throw failure;
  }
  return { service, url, stop: () => service.stop() };
}
