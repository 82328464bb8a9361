import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "../lib/fault.ts";
import { repoRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";
import { postgresPrograms } from "./postgres-programs.ts";

/** PostgreSQL refuses to run as root: who runs it instead. */
export interface DatabaseUser {
  ids: { uid?: number; gid?: number };
  command(program: string, args: string[]): { command: string; args: string[] };
}

const ourselves: DatabaseUser = { ids: {}, command: (command, args) => ({ command, args }) };

function idOf(flag: "-u" | "-g", user: string): number {
  return Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
}

/** Whether a stranger may walk to this path: each folder above it is open to all. */
function isOpenPath(path: string): boolean {
  const isOpen = !existsSync(path) || (statSync(path).mode & 0o001) !== 0;
  return isOpen && (dirname(path) === path || isOpenPath(dirname(path)));
}

function namespaceWorks(): boolean {
  try {
    execFileSync("unshare", ["--user", "--map-user=65534", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Ourselves; for root, `nobody`; for root in a folder closed to others, root under a user namespace in which it
 * bears another number.
 * @throws Fault if root has none of these.
 */
export function asDatabaseUser(dir: string): DatabaseUser {
  if (process.getuid?.() !== 0) return ourselves;
  if (isOpenPath(dirname(dir)) && isOpenPath(join(repoRoot, "node_modules")))
    return { ...ourselves, ids: { uid: idOf("-u", "nobody"), gid: idOf("-g", "nobody") } };
  if (namespaceWorks())
    return {
      ids: {},
      command: (program, args) => ({
        command: "unshare",
        args: ["--user", "--map-user=65534", program, ...args],
      }),
    };
  throw new Fault(
    `PostgreSQL does not run as root, and no other user can reach ${dir}.\n` +
      "Run as an ordinary user, move the repository to an open folder, or set POSTGRES_URL to a server of yours.",
  );
}

export interface Cluster {
  dir: string;
  password: string;
}

/** Makes the cluster in `dir` unless a whole one is there. The server must not be running. */
export async function ensureCluster(dir: string, user: DatabaseUser): Promise<Cluster> {
  const cluster = join(dir, "cluster");
  const passwordFile = join(dir, "password");
  if (existsSync(cluster)) return { dir: cluster, password: readFileSync(passwordFile, "utf8").trim() };
  const password = randomBytes(24).toString("hex");
  const { uid, gid } = user.ids;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined)
    for (const path of [dir, passwordFile]) chownSync(path, uid, gid);
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const { initdb } = await postgresPrograms();
  const flags = ["--auth=scram-sha-256", "--locale=C", "--encoding=UTF8", "--no-sync", "--no-instructions"];
  const files = [`--pgdata=${unfinished}`, "--username=postgres", `--pwfile=${passwordFile}`];
  const { command, args } = user.command(initdb, [...files, ...flags]);
  await runCommand(command, args, { what: "making the database files", ...user.ids });
  renameSync(unfinished, cluster);
  return { dir: cluster, password };
}
