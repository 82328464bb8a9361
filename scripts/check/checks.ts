import { existsSync } from "node:fs";
import { join } from "node:path";
import { repoRoot, toolsDir } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";
import { brokenLinks } from "./doc-links.ts";
import { mapProblems } from "./folder-map.ts";

export interface Check {
  name: string;
  /** A file or folder without which there is nothing to check yet. */
  needs?: string;
  /** Resolves to what is wrong, one finding a line; nothing if all is well. */
  findings(): Promise<string[]>;
}

function command(name: string, program: string, args: string[], needs?: string): Check {
  const findings = async () => {
    try {
      await runCommand(program, args, { what: name, lastLines: 80, env: { NO_COLOR: "1" } });
      return [];
    } catch (failure) {
      return [failure instanceof Error ? failure.message : String(failure)];
    }
  };
  return { name, findings, ...(needs && { needs }) };
}

const tool = (name: string) => join(toolsDir, name);
const script = (name: string, program: string, args: string[] = []) =>
  command(name, process.execPath, [join(repoRoot, program), ...args], program);

/** What a change must satisfy before its tests are worth running. */
export const checks: readonly Check[] = [
  command("format and lint", tool("biome"), ["ci", "--colors=off", "--max-diagnostics=15"]),
  command(
    "Solidity lint",
    tool("solhint"),
    ["--disc", "--max-warnings", "0", "contracts/**/*.sol"],
    "contracts",
  ),
  command("types", tool("tsc"), ["--noEmit", "-p", "."]),
  command("types of the dApp", tool("tsc"), ["--noEmit", "-p", "frontend"], "frontend/tsconfig.json"),
  command("dead code", tool("knip"), ["--no-progress"]),
  script("generated files", "scripts/generate/main.ts", ["--check"]),
  { name: "links in docs", findings: async () => brokenLinks() },
  { name: "folder map", findings: async () => mapProblems() },
  script("byte budget", "frontend/scripts/bytes.ts"),
];

export function isThere({ needs }: Check): boolean {
  return needs === undefined || existsSync(join(repoRoot, needs));
}
