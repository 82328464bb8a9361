import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEPLOYED_NAMES } from "@engine/protocol/deployment";
import { afterAll } from "vitest";
import type { TestChain } from "./test-chain.ts";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

export type StoreProcess = Awaited<ReturnType<typeof startStoreProcess>>;

const children: ChildProcess[] = [];
const folders: string[] = [];
// Here, so that a failing test leaves nothing behind either.
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A folder with a deployment file for the chain, and room for a store's data. Removed after all tests of a file. */
export async function makeStoreFolder({ chainId, members }: TestChain) {
  const folder = await mkdtemp(join(tmpdir(), "content-process-"));
  folders.push(folder);
  const contract = { address: members, startBlock: 0, args: [] };
  const contracts = Object.fromEntries(DEPLOYED_NAMES.map((name) => [name, contract]));
  const facts = {
    chainId,
    name: "Bakery",
    startBlock: 0,
    deployedAt: "2026-01-31T05:00:00Z",
    commit: "none",
    settlementToken: members,
  };
  await writeFile(join(folder, "deployment.json"), JSON.stringify({ ...facts, contracts }));
  return {
    env: { DATA_DIR: join(folder, "data"), DEPLOYMENT: join(folder, "deployment.json"), SERVER_PORT: "0" },
    dataDir: join(folder, "data"),
  };
}

/**
 * Runs `main.ts` as its own process until it ends.
 * @param wrap A command line that ends by running the one it is given, to set limits first.
 */
export function runStore(env: NodeJS.ProcessEnv, wrap: readonly string[] = []) {
  const [command = "", ...args] = [...wrap, process.execPath, MAIN];
  const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env } });
  children.push(child);
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output.text += chunk));
  const ended = new Promise<number | string>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  return { child, output, ended };
}

/** Starts `main.ts` as its own process and waits until it listens. */
export async function startStoreProcess(env: NodeJS.ProcessEnv, wrap: readonly string[] = []) {
  const { child, output, ended } = runStore(env, wrap);
  const url = await Promise.race([addressOf(child), ended]);
  if (typeof url !== "string" || !url.startsWith("http")) throw new Error(`It ended: ${output.text}`);
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { url, output, ended, kill };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on("data", (chunk) => {
      const [url] = /http:\S+/.exec(String(chunk)) ?? [];
      if (url) resolve(url);
    });
  });
}
