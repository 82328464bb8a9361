import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "./fault.ts";
import { shownPath } from "./paths.ts";
import { until } from "./poll.ts";
import { identify, isRunning, type ProcessIdentity } from "./process-identity.ts";

function lockFile(dir: string): string {
  return join(dir, "lock.json");
}

/** Whether some process took `dir` and has not given it back: it runs, or was killed. */
export function wasLocked(dir: string): boolean {
  return existsSync(lockFile(dir));
}

/** The running process that holds `dir`, if any. */
export function lockHolder(dir: string): ProcessIdentity | undefined {
  try {
    const holder = JSON.parse(readFileSync(lockFile(dir), "utf8")) as ProcessIdentity;
    return isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Takes `dir` if nobody holds it; a lock whose holder is gone is taken over. Returns the way to give it back. */
function tryLock(dir: string): (() => void) | undefined {
  mkdirSync(dir, { recursive: true });
  if (lockHolder(dir)) return undefined;
  const file = lockFile(dir);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: "wx" });
    return () => rmSync(file, { force: true });
  } catch {
    return undefined;
  }
}

/**
 * Takes `dir` for this process alone and returns the way to give it back.
 * @throws Fault naming the process that holds it.
 */
export function takeLock(dir: string): () => void {
  const release = tryLock(dir);
  if (release) return release;
  const holder = lockHolder(dir)?.pid ?? "that is starting at this moment";
  throw new Fault(
    `${shownPath(dir)} is in use by process ${holder}: another start is running. Stop it first (Ctrl-C).`,
  );
}

/** Does work that one process at a time may do, waiting for the others. @throws Fault after ten minutes. */
export async function whileLocked<T>(dir: string, what: string, work: () => Promise<T>): Promise<T> {
  const release = await until(async () => tryLock(dir), { what, timeoutMs: 600_000 });
  try {
    return await work();
  } finally {
    release();
  }
}
