import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A process that cannot be confused with a later one of the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it began, in the words of the operating system; comparable, not readable. */
  startedAt: string;
}

function startedAtOnLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTicks] = [fields[0], fields[19]];
  return state === "X" || (state === "Z" && !hasOtherThreads(pid)) ? undefined : startTicks;
}

/** A process is a zombie as soon as its first thread has ended; its files and ports are held until the last one has. */
function hasOtherThreads(pid: number): boolean {
  return readdirSync(`/proc/${pid}/task`).length > 1;
}

/** When the process began, or undefined if there is none (a zombie that holds nothing any more is none). */
export function startedAt(pid: number): string | undefined {
  try {
    if (process.platform === "linux") return startedAtOnLinux(pid);
    const lines = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return lines.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** @throws Error if the process is already gone. */
export function identify(pid: number): ProcessIdentity {
  const began = startedAt(pid);
  if (began === undefined) throw new Error(`process ${pid} is gone`);
  return { pid, startedAt: began };
}

export function isRunning(identity: ProcessIdentity): boolean {
  return startedAt(identity.pid) === identity.startedAt;
}

/** Sends the signal if the process is still the same one; returns whether it was. */
export function signal(identity: ProcessIdentity, name: NodeJS.Signals): boolean {
  if (!isRunning(identity)) return false;
  try {
    return process.kill(identity.pid, name);
  } catch {
    return false;
  }
}
