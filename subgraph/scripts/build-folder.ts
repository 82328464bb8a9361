import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../scripts/lib/run-command.ts";
import { hashSources } from "../../scripts/lib/source-hash.ts";
import { graphNodeProgram } from "../../scripts/start/graph-node-program.ts";
import { DATA_SOURCES } from "./data-sources.ts";
import { enumNames } from "./enum-names.ts";
import { type IndexedDeployment, manifest } from "./manifest.ts";

const subgraphDir = fileURLToPath(new URL("..", import.meta.url));
const MANIFEST = "subgraph.yaml";

export interface BuildFolderOptions {
  deployment: IndexedDeployment;
  /** The network's name, as Graph Node knows it. */
  network: string;
  /** Where to write; by default a folder of its own for each deployment and state of the sources. */
  out?: string | undefined;
  /** A folder whose sources take the place of ours, and whose schema is added; only where `out` is given. */
  overlay?: string | undefined;
}

/**
 * Writes a folder that `gnd` can build: manifest, schema, ABIs, mappings and the types generated for them. The folder
 * appears whole or not at all; a default one that is there already is taken as it is.
 * @returns The manifest's path.
 * @throws Fault with the generator's words.
 */
export async function writeBuildFolder({
  deployment,
  network,
  out,
  overlay,
}: BuildFolderOptions): Promise<string> {
  const content = manifest(deployment, network);
  const folder = out ?? defaultFolder(network, content);
  const file = join(folder, MANIFEST);
  if (!out && existsSync(file)) return file;
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    writeSources(draft, content);
    if (overlay) laySourcesOver(draft, overlay);
    await generateTypes(draft);
    replace(folder, draft, out !== undefined);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return file;
}

function defaultFolder(network: string, content: string): string {
  const sources = ["src", "schema.graphql", "scripts"].map((name) => join(subgraphDir, name));
  return join(subgraphDir, "build", `${network}-${hashSources(sources, content, enumNames()).slice(0, 12)}`);
}

function writeSources(folder: string, content: string): void {
  writeFileSync(join(folder, MANIFEST), content);
  cpSync(join(subgraphDir, "schema.graphql"), join(folder, "schema.graphql"));
  cpSync(join(subgraphDir, "src"), join(folder, "src"), { recursive: true });
  mkdirSync(join(folder, "abis"));
  for (const { name, abi } of DATA_SOURCES) {
    writeFileSync(join(folder, "abis", `${name}.json`), JSON.stringify(abi));
  }
}

function laySourcesOver(folder: string, overlay: string): void {
  cpSync(join(overlay, "src"), join(folder, "src"), { recursive: true });
  appendFileSync(join(folder, "schema.graphql"), readFileSync(join(overlay, "schema.graphql")));
}

async function generateTypes(folder: string): Promise<void> {
  await runCommand(graphNodeProgram(), ["codegen", MANIFEST, "--skip-migrations"], {
    what: "generating the subgraph's types",
    cwd: folder,
    // Where it finds npx it calls that for each file, to format what nobody reads: most of a minute.
    env: { PATH: dirname(graphNodeProgram()) },
  });
  writeFileSync(join(folder, "generated", "names.ts"), enumNames());
}

function replace(folder: string, draft: string, overwrite: boolean): void {
  if (overwrite) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch (failure) {
    // Someone else finished the same folder first.
    if (overwrite || !existsSync(join(folder, MANIFEST))) throw failure;
  }
}
