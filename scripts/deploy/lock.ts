import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Fault } from "../lib/fault.ts";
import { identify, isRunning, type ProcessIdentity } from "../lib/process-identity.ts";

/**
 * Does `work` while no other process does work under the same lock file. A lock whose process is gone counts for
 * nothing.
 * @throws Fault if another run is at work.
 */
export async function whileLocked<T>(file: string, what: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  await take(file, what);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string, what: string): Promise<void> {
  // Linked, not written in place: a lock is never seen before it says whose it is.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(identify(process.pid)));
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const holder = await holderOf(file);
    if (holder && isRunning(holder)) throw new Fault(`${what} is already running (process ${holder.pid}).`);
    await rm(file, { force: true });
    await take(file, what);
  } finally {
    await rm(draft, { force: true });
  }
}

async function holderOf(file: string): Promise<ProcessIdentity | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as ProcessIdentity;
  } catch {
    return undefined;
  }
}
