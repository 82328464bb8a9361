import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "./fault.ts";
import { forgetProcess, rememberProcess } from "./leftovers.ts";
import { shownPath } from "./paths.ts";
import { type PollOptions, until } from "./poll.ts";

export interface ServiceOptions {
  /** As a person would call it: "chain", "Graph Node". */
  name: string;
  command: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Logs go to `<dataDir>/logs`, the record for a later start to `<dataDir>/processes`. */
  dataDir: string;
  /** The signal that lets it end in order. */
  stopSignal?: NodeJS.Signals;
  /** How long it may take over that before it is killed. */
  graceMs?: number;
  uid?: number;
  gid?: number;
}

export interface Service {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** Resolves, never rejects, with how the process ended: "exit code 1", "signal SIGKILL". */
  readonly exited: Promise<string>;
  /** Whether we asked it to end: an exit without that is a failure. */
  readonly stopping: boolean;
  stop(): Promise<void>;
}

const living = new Set<() => void>();
process.on("exit", () => {
  for (const end of living) end();
});

/**
 * Starts a program that goes on running, in a process group of its own, so that Ctrl-C reaches the supervisor alone
 * and the services end in order.
 * @throws Fault if the program cannot be started.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { name, command, args, dataDir, stopSignal = "SIGTERM", graceMs = 10_000 } = options;
  const logFile = join(dataDir, "logs", `${name.toLowerCase().replaceAll(" ", "-")}.log`);
  mkdirSync(join(dataDir, "logs"), { recursive: true });
  const log = openSync(logFile, "w");
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    uid: options.uid,
    gid: options.gid,
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (error) => reject(new Fault(`${name} cannot be started: ${error.message}`)));
  });
  const pid = child.pid as number;
  const endNow = () => child.kill(stopSignal);
  living.add(endNow);
  const exited = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => {
      living.delete(endNow);
      forgetProcess(dataDir, pid);
      resolve(signal ? `signal ${signal}` : `exit code ${code}`);
    });
  });
  rememberProcess(dataDir, pid, name, stopSignal);
  let stopping = false;
  return {
    name,
    pid,
    logFile,
    exited,
    get stopping() {
      return stopping;
    },
    async stop() {
      stopping = true;
      child.kill(stopSignal);
      const killer = setTimeout(() => child.kill("SIGKILL"), graceMs);
      await exited;
      clearTimeout(killer);
    },
  };
}

/** The last lines a service wrote. */
export function logTail(service: Service, lines = 12): string {
  return readFileSync(service.logFile, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
}

/** The fault to report for a service that ended by itself. */
export function deathOf(service: Service, how: string): Fault {
  const tail = logTail(service);
  const lines = tail ? `Its last lines (${shownPath(service.logFile)}):\n${tail.replace(/^/gm, "  │ ")}` : "";
  return new Fault(`${service.name} ended unexpectedly (${how}). ${lines}`.trimEnd());
}

/**
 * Waits until the service answers.
 * @throws Fault with its last log lines when it ends first, or stays silent for `timeoutMs`.
 */
export async function awaitReady<T>(
  service: Service,
  check: () => Promise<T | undefined | false>,
  options: Partial<PollOptions> = {},
): Promise<T> {
  const ended = service.exited.then((how) => {
    throw deathOf(service, how);
  });
  const answer = until(check, { what: `${service.name} to answer`, ...options });
  answer.catch(() => undefined);
  return await Promise.race([answer, ended]);
}
