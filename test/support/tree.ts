import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Suite } from "mocha";

/** Branches by test file: the list under each heading of a tree. */
export type Branches = Map<string, string[]>;

/** Suites and tests of a file as a plain list, nested by two spaces. */
function listOf(suite: Suite, depth = 0): string[] {
  const indent = "  ".repeat(depth);
  const tests = suite.tests.map(({ title }) => `${indent}  - ${title}`);
  return [
    `${indent}- ${suite.title}`,
    ...tests,
    ...suite.suites.flatMap((inner) => listOf(inner, depth + 1)),
  ];
}

/** What the loaded tests are called, by file. */
export function branchesOfTests(root: Suite): Branches {
  const branches: Branches = new Map();
  for (const suite of root.suites) {
    if (!suite.file) continue;
    branches.set(suite.file, [...(branches.get(suite.file) ?? []), ...listOf(suite)]);
  }
  return branches;
}

/** What the trees beside the tests say: a heading names a test file, the list under it its branches. */
export function branchesOfTrees(folder: string): Branches {
  const branches: Branches = new Map();
  for (const path of globSync(join(folder, "*", "*.tree.md"))) {
    for (const section of readFileSync(path, "utf8").split(/^## /m).slice(1)) {
      const [heading = "", ...lines] = section.split("\n");
      const listed = lines.filter((line) => /^ *- /.test(line));
      branches.set(join(dirname(path), heading.trim()), listed);
    }
  }
  return branches;
}

/** A file as a heading names it. */
export const headingOf = (file: string): string => `${basename(dirname(file))}/${basename(file)}`;
