import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "./poll.ts";
import { isRunning, type ProcessIdentity, signal, startedAt } from "./process-identity.ts";

/** What a later start must know to end a process that its own supervisor could not. */
export interface ProcessRecord extends ProcessIdentity {
  name: string;
  stopSignal: NodeJS.Signals;
  /** Milliseconds since 1970. */
  recordedAt: number;
}

function recordsDir(dataDir: string): string {
  return join(dataDir, "processes");
}

/** Notes a child that a later start may have to end; one that is gone already is not noted. */
export function rememberProcess(
  dataDir: string,
  pid: number,
  name: string,
  stopSignal: NodeJS.Signals,
): void {
  const began = startedAt(pid);
  if (began === undefined) return;
  const record: ProcessRecord = { pid, startedAt: began, name, stopSignal, recordedAt: Date.now() };
  const file = join(recordsDir(dataDir), `${pid}.json`);
  mkdirSync(recordsDir(dataDir), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
}

export function forgetProcess(dataDir: string, pid: number): void {
  rmSync(join(recordsDir(dataDir), `${pid}.json`), { force: true });
}

function readRecords(dataDir: string): ProcessRecord[] {
  let files: string[];
  try {
    files = readdirSync(recordsDir(dataDir));
  } catch {
    return [];
  }
  return files
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(join(recordsDir(dataDir), file), "utf8")) as ProcessRecord);
}

async function gone(record: ProcessRecord, timeoutMs: number): Promise<boolean> {
  try {
    return await until(async () => !isRunning(record), { what: `${record.name} to end`, timeoutMs });
  } catch {
    return false;
  }
}

async function endLeftover(dataDir: string, record: ProcessRecord): Promise<boolean> {
  const wasRunning = signal(record, record.stopSignal);
  if (wasRunning && !(await gone(record, 10_000))) {
    signal(record, "SIGKILL");
    await gone(record, 5_000);
  }
  forgetProcess(dataDir, record.pid);
  return wasRunning;
}

/**
 * Ends what an earlier supervisor, itself killed, left running over `dataDir`: youngest first, so that no service
 * loses the one it leans on. Only processes that it recorded, and only while they are still the same process.
 * @returns the names of those that were still running.
 */
export async function endLeftovers(dataDir: string): Promise<string[]> {
  const ended: string[] = [];
  const youngestFirst = readRecords(dataDir).sort((a, b) => b.recordedAt - a.recordedAt);
  for (const record of youngestFirst) if (await endLeftover(dataDir, record)) ended.push(record.name);
  return ended;
}
