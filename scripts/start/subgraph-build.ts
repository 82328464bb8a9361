import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writeBuildFolder } from "../../subgraph/scripts/build-folder.ts";
import { whileLocked } from "../lib/lock.ts";
import { runCommand } from "../lib/run-command.ts";
import { hashSources } from "../lib/source-hash.ts";
import { cacheDir } from "./cache-dir.ts";
import { readDeployment } from "./deployment.ts";
import { graphNodeProgram } from "./graph-node-program.ts";
import { localNetwork } from "./local-chain.ts";

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

/**
 * Compiles the subgraph of a manifest, unless the same folder was compiled before; whoever wants the same at the same
 * time waits for that. The manifest's folder holds all its sources.
 * @throws Fault with the compiler's words.
 */
export async function buildSubgraph(manifest: string): Promise<SubgraphBuild> {
  const hash = hashSources([dirname(manifest)]);
  const build = { manifest, dir: join(cacheDir("subgraph"), hash) };
  if (isBuilt(build)) return build;
  const lock = join(cacheDir("subgraph-locks"), hash);
  await whileLocked(lock, "another compilation of the same subgraph", () => compile(build));
  return build;
}

function isBuilt({ manifest, dir }: SubgraphBuild): boolean {
  return existsSync(join(dir, basename(manifest)));
}

async function compile(build: SubgraphBuild): Promise<void> {
  if (isBuilt(build)) return;
  const { manifest, dir } = build;
  const unfinished = mkdtempSync(`${dir}-`);
  try {
    const args = ["build", manifest, "--output-dir", unfinished, "--skip-migrations"];
    await runCommand(graphNodeProgram(), args, {
      what: "compiling the subgraph",
      cwd: dirname(manifest),
      lastLines: 60,
    });
    renameSync(unfinished, dir);
  } catch (failure) {
    rmSync(unfinished, { recursive: true, force: true });
    throw failure;
  }
}
