import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repoRoot } from "../../lib/paths.ts";
import { type Artifact, loadArtifact } from "../artifacts.ts";
import type { ContractName } from "../contracts.ts";

/** What whoever wants to compile a contract again needs, in the words of Sourcify's interface. */
export interface CompiledSource {
  /** The compiler's standard input: every source and setting. */
  stdJsonInput: { sources: Record<string, { content: string }> };
  compilerVersion: string;
  /** `file:contract`. */
  contractIdentifier: string;
}

type Provenance = Artifact & { buildInfoId: string; inputSourceName: string; contractName: string };

/** @throws Fault if the contract is not compiled. */
export async function compiledSource(name: ContractName): Promise<CompiledSource> {
  const { buildInfoId, inputSourceName, contractName } = (await loadArtifact(name)) as Provenance;
  const file = join(repoRoot, "artifacts", "build-info", `${buildInfoId}.json`);
  const { input, solcLongVersion } = JSON.parse(await readFile(file, "utf8"));
  return {
    stdJsonInput: input,
    compilerVersion: solcLongVersion,
    contractIdentifier: `${inputSourceName}:${contractName}`,
  };
}
