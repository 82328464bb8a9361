import { spawn } from "node:child_process";
import { Fault } from "./fault.ts";
import { forgetProcess, rememberProcess } from "./leftovers.ts";
import { repoRoot, toolEnv } from "./paths.ts";

export interface CommandOptions {
  /** What it does, for the message when it fails: "compiling the contracts". */
  what: string;
  cwd?: string;
  env?: Record<string, string | undefined>;
  /** How much of its output a failure repeats. */
  lastLines?: number;
  /** Called with each line it prints. */
  onLine?: (line: string) => void;
  /** Text for its standard input. */
  input?: string;
  uid?: number;
  gid?: number;
  /** Where to note the process, so that a later start ends it if this one cannot. */
  dataDir?: string;
  /** Ends the command. */
  signal?: AbortSignal;
}

/**
 * Runs a program to its end and returns what it printed (both streams, as they came).
 * @throws Fault with its last lines when it cannot start or fails.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? repoRoot,
    env: toolEnv(options.env),
    uid: options.uid,
    gid: options.gid,
    signal: options.signal,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const { pid } = child;
  if (options.dataDir && pid) rememberProcess(options.dataDir, pid, options.what, "SIGTERM");
  child.stdin.end(options.input ?? "");
  let output = "";
  let rest = "";
  const take = (chunk: string) => {
    output += chunk;
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) options.onLine?.(line);
  };
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  const how = await new Promise<string | undefined>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) =>
      resolve(code === 0 ? undefined : signal ? `signal ${signal}` : `exit code ${code}`),
    );
  });
  if (options.dataDir && pid) forgetProcess(options.dataDir, pid);
  if (how === undefined) return output;
  const tail = output
    .trimEnd()
    .split("\n")
    .slice(-(options.lastLines ?? 25))
    .join("\n");
  throw new Fault(`${options.what} failed (${how}):\n${tail.replace(/^/gm, "  │ ")}`);
}
