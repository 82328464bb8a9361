import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { repoRoot } from "../lib/paths.ts";
import { childrenOf, type Node, parseSolidity, walk } from "../lib/solidity-ast.ts";

/** The contracts whose score counts: money and judgement. */
export const DEFAULT_TARGETS = ["Rounds", "Treasury", "Pilots", "Reviews"];

export interface Target {
  /** Name of the contract that is deployed. */
  contract: string;
  file: string;
  /** Files that faults are planted in: the contract, its abstract parts and its libraries. */
  files: string[];
  tests: string[];
}

const read = (file: string) => readFileSync(join(repoRoot, file), "utf8");

/** Files that a source imports from its own project, relative to the root. */
export function importsOf(source: string, file: string): string[] {
  const imports = childrenOf(parseSolidity(source)).flatMap((node) =>
    node.type === "ImportDirective" ? [node.path] : [],
  );
  return imports
    .filter((path) => path.startsWith("."))
    .map((path) => posix.normalize(posix.join(posix.dirname(file), path)));
}

function closureOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of importsOf(read(file), file)) closureOf(imported, seen);
  return seen;
}

const hasCode = (root: Node) =>
  [...walk(root)].some((node) => node.type === "FunctionDefinition" && node.body !== null);

/** Whether a file belongs to others as a part: it has code, but no contract that is deployed by itself. */
function isPart(file: string): boolean {
  const root = parseSolidity(read(file));
  const isDeployed = childrenOf(root).some(
    (node) => node.type === "ContractDefinition" && node.kind === "contract",
  );
  return hasCode(root) && !isDeployed;
}

/** A contract, the parts in its folder that it is made of, and the tests of its folder and of governance; nothing if there is none. */
export function findTarget(contract: string): Target | undefined {
  const [file] = globSync(`contracts/*/${contract}.sol`, { cwd: repoRoot });
  if (!file) return undefined;
  const parts = [...closureOf(file)].filter(
    (other) => other !== file && dirname(other) === dirname(file) && isPart(other),
  );
  const folder = basename(dirname(file));
  // Who may call what is tested for all contracts at once.
  const tests = globSync([`test/${folder}/*.test.ts`, "test/governance/*.test.ts"], { cwd: repoRoot }).sort();
  return { contract, file, files: [file, ...parts.sort()], tests };
}
