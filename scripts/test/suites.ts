import { globSync } from "node:fs";
import { join } from "node:path";
import { repoRoot, toolsDir } from "../lib/paths.ts";
import { type Counts, coverageCounts, hardhatCounts, playwrightCounts, vitestCounts } from "./counts.ts";

export interface Suite {
  name: string;
  what: string;
  /** Where its tests are: a suite without any is an error. */
  tests: readonly string[];
  /** The command; `report` is a file it may write. */
  command(report: string): { program: string; args: string[]; env?: Record<string, string> };
  /** Options for its runner when only some of its tests are asked for. */
  forSome?: readonly string[];
  counts(output: string, report: string): Counts;
}

const tool = (name: string) => join(toolsDir, name);

function vitest(project: string, report: string): { program: string; args: string[] } {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { program: tool("vitest"), args: ["run", "--project", project, ...reporters] };
}

const fromReport = (_output: string, report: string) => vitestCounts(report);

const EXAMPLES =
  "test/{members,ideas,reviews,voting,budgets,pilots,outcomes,recognition,activities,governance}/**/*.test.ts";

const SOLIDITY_TESTS = "test/{fuzz,invariant}/*.t.sol";

const units: Suite = {
  name: "units",
  what: "protocol, server, audit and tools",
  tests: [
    "test/tools/**/*.test.ts",
    "protocol/test/**/*.test.ts",
    "server/test/**/*.test.ts",
    "audit/test/**/*.test.ts",
  ],
  command: (report) => vitest("units", report),
  counts: fromReport,
};

const frontend: Suite = {
  name: "frontend",
  what: "parts of the dApp",
  tests: ["frontend/src/**/*.test.{ts,tsx}"],
  command: (report) => ({
    program: "npm",
    args: [
      ...["run", "test", "-w", "@engine/frontend", "--"],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ],
  }),
  counts: fromReport,
};

const contracts: Suite = {
  name: "contracts",
  what: "contracts, by example",
  tests: [EXAMPLES],
  command: () => ({ program: tool("hardhat"), args: ["test", "mocha"] }),
  counts: hardhatCounts,
};

const coverage: Suite = {
  name: "coverage",
  what: "the same tests once more, to see that they reach every line, statement and branch",
  tests: [EXAMPLES],
  command: (report) => ({
    program: process.execPath,
    args: [join(repoRoot, "scripts/coverage/main.ts"), "--report", report],
  }),
  counts: (_output, report) => coverageCounts(report),
};

const solidity: Suite = {
  name: "solidity",
  what: "contracts, fuzzed and with invariants",
  tests: [SOLIDITY_TESTS],
  command: () => ({
    program: tool("hardhat"),
    args: ["test", "solidity", ...globSync(SOLIDITY_TESTS, { cwd: repoRoot }).sort()],
  }),
  counts: hardhatCounts,
};

const integration: Suite = {
  name: "integration",
  what: "the parts together, on a real chain and index",
  tests: ["test/integration/**/*.test.ts"],
  command: (report) => vitest("integration", report),
  counts: fromReport,
};

const e2e: Suite = {
  name: "e2e",
  what: "the whole path in a browser",
  tests: ["test/e2e/**/*.spec.ts"],
  command: (report) => ({
    program: tool("playwright"),
    args: ["test", "--config", "test/e2e/playwright.config.ts", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  }),
  // Not those that otherwise come before them.
  forSome: ["--no-deps"],
  counts: (_output, report) => playwrightCounts(report),
};

/**
 * Everything that proves the project works, the quick ones first. Suites of one stage run at once: each of them keeps
 * one processor busy.
 */
export const stages: readonly (readonly Suite[])[] = [
  [units],
  [frontend],
  [contracts, coverage],
  [solidity],
  [integration],
  [e2e],
];

export const suites: readonly Suite[] = stages.flat();

export function hasTests(suite: Suite): boolean {
  return globSync([...suite.tests], { cwd: repoRoot }).length > 0;
}
