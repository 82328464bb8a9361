import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DEPLOYED_NAMES } from "@engine/protocol/deployment";
import { zeroAddress } from "viem";
import { writeBuildFolder } from "../../subgraph/scripts/build-folder.ts";
import type { IndexedContract, IndexedDeployment } from "../../subgraph/scripts/manifest.ts";
import { whileLocked } from "../lib/lock.ts";
import { runCommand } from "../lib/run-command.ts";
import { hashRelative, hashSources } from "../lib/source-hash.ts";
import { cacheDir } from "./cache-dir.ts";
import { readDeployment } from "./deployment.ts";
import { graphNodeProgram } from "./graph-node-program.ts";
import { localNetwork } from "./local-chain.ts";
import { type Pattern, patternOf, withValues } from "./subgraph-pattern.ts";

export interface SubgraphBuild {
  /** The manifest it was built from. */
  manifest: string;
  /** Compiled mappings, schema and manifest: what Graph Node runs. */
  dir: string;
}

/** Writes the subgraph's sources for a deployment on the local chain; returns the manifest. */
export async function prepareSubgraph(deploymentFile: string): Promise<string> {
  return await writeBuildFolder({ deployment: readDeployment(deploymentFile), network: localNetwork });
}

/** Compiles the subgraph before there is a deployment: the code is the same for each. @throws Fault */
export async function compileSubgraph(): Promise<void> {
  const nowhere: IndexedContract = { address: zeroAddress, startBlock: 0 };
  const contracts = Object.fromEntries(
    DEPLOYED_NAMES.map((name) => [name, nowhere]),
  ) as IndexedDeployment["contracts"];
  await buildSubgraph(await writeBuildFolder({ deployment: { contracts }, network: localNetwork }));
}

/**
 * Compiles the subgraph of a manifest, unless the same sources were compiled before, for whatever deployment; whoever
 * wants the same at the same time waits for that. The manifest's folder holds all its sources.
 * @throws Fault with the compiler's words.
 */
export async function buildSubgraph(manifest: string): Promise<SubgraphBuild> {
  const folder = dirname(manifest);
  const pattern = patternOf(readFileSync(manifest, "utf8"));
  const compiled = join(cacheDir("subgraph"), hashRelative(folder, [basename(manifest)], pattern.text));
  const build = { manifest, dir: `${compiled}-${hashSources([manifest]).slice(0, 12)}` };
  if (isBuilt(build)) return build;
  const lock = join(cacheDir("subgraph-locks"), basename(compiled));
  await whileLocked(lock, "another compilation of the same subgraph", async () => {
    if (!isBuilt({ manifest, dir: compiled })) await compile(folder, basename(manifest), pattern, compiled);
    if (!isBuilt(build)) settle(compiled, build, pattern);
  });
  return build;
}

function isBuilt({ manifest, dir }: SubgraphBuild): boolean {
  return existsSync(join(dir, basename(manifest)));
}

/** Compiles the pattern in a folder of its own; always the same one, for the code names the files it was made from. */
async function compile(folder: string, name: string, { text }: Pattern, out: string): Promise<void> {
  const sources = `${out}-sources`;
  const unfinished = mkdtempSync(`${out}-new-`);
  try {
    rmSync(sources, { recursive: true, force: true });
    cpSync(folder, sources, { recursive: true });
    writeFileSync(join(sources, name), text);
    const args = ["build", join(sources, name), "--output-dir", unfinished, "--skip-migrations"];
    await runCommand(graphNodeProgram(), args, {
      what: "compiling the subgraph",
      cwd: sources,
      lastLines: 60,
    });
    renameSync(unfinished, out);
  } finally {
    rmSync(sources, { recursive: true, force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** A copy of what was compiled, for one deployment. */
function settle(compiled: string, { manifest, dir }: SubgraphBuild, pattern: Pattern): void {
  const unfinished = mkdtempSync(`${dir}-new-`);
  cpSync(compiled, unfinished, { recursive: true });
  const file = join(unfinished, basename(manifest));
  writeFileSync(file, withValues(readFileSync(file, "utf8"), pattern));
  renameSync(unfinished, dir);
}
