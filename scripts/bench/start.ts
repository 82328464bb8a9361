import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { repoRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";
import { privatePorts } from "../start/stack-ports.ts";
import type { Figures } from "./figures.ts";

/** Seconds of `npm start` from a fresh clone with an empty npm cache, and of the start after it. */
export async function measureStart(): Promise<Figures> {
  const dir = await mkdtemp(join(tmpdir(), "engine-start-"));
  try {
    const clone = join(dir, "clone");
    await runCommand("git", ["clone", "--quiet", repoRoot, clone], { what: "cloning the repository" });
    const env = await bareEnvironment(join(dir, "npm-cache"));
    return {
      "start.coldSeconds": await secondsToReady(clone, env),
      "start.warmSeconds": await secondsToReady(clone, env),
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** A newcomer's environment: nothing of this checkout on the path, ports of its own. */
async function bareEnvironment(npmCache: string): Promise<NodeJS.ProcessEnv> {
  const ports = await privatePorts();
  const path = (process.env.PATH ?? "").split(delimiter).filter((dir) => !dir.startsWith(repoRoot));
  return {
    HOME: process.env.HOME,
    PATH: path.join(delimiter),
    npm_config_cache: npmCache,
    WEB_PORT: String(ports.web),
    CHAIN_PORT: String(ports.chain),
    GRAPH_PORT: String(ports.graphql),
    SERVER_PORT: String(ports.content),
    PG_PORT: String(ports.postgres),
  };
}

async function secondsToReady(cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  // A group of its own, so that one signal reaches npm and what it started, as Ctrl-C does.
  const npm = spawn("npm", ["start"], { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => npm.once("exit", () => resolve()));
  try {
    await printed(npm, "Ready: ");
    return Math.round((performance.now() - began) / 100) / 10;
  } finally {
    if (npm.pid && npm.exitCode === null) process.kill(-npm.pid, "SIGINT");
    await ended;
  }
}

/** Resolves when the program has printed `words`. @throws Error with its output if it ends before. */
function printed(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      if (output.includes(words)) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => reject(new Error(`npm start ended before it was ready:\n${output}`)));
  });
}
