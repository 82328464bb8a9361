import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writeBuildFolder } from "../../subgraph/scripts/build-folder.ts";
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
 * Compiles the subgraph of a manifest, unless the same folder was compiled before. The manifest's folder holds all
 * its sources.
 * @throws Fault with the compiler's words.
 */
export async function buildSubgraph(manifest: string): Promise<SubgraphBuild> {
  const dir = join(cacheDir("subgraph"), hashSources([dirname(manifest)]));
  if (existsSync(join(dir, basename(manifest)))) return { manifest, dir };
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
    // Or someone else finished the same build first.
    if (!existsSync(join(dir, basename(manifest)))) throw failure;
  }
  return { manifest, dir };
}
