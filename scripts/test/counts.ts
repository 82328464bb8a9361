import { existsSync, readFileSync } from "node:fs";

/** What a suite came to. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function lastNumber(output: string, word: RegExp): number {
  const found = [...output.matchAll(word)].at(-1);
  return Number(found?.[1] ?? 0);
}

/** The counts that Hardhat's runners print when they end: "12 passing", "1 failing", "2 pending". */
export function hardhatCounts(output: string): Counts {
  return {
    passed: lastNumber(output, /^\s*(\d+) passing/gm),
    failed: lastNumber(output, /^\s*(\d+) failing/gm),
    skipped: lastNumber(output, /^\s*(\d+) (?:pending|skipped)/gm),
  };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** The counts in Vitest's JSON report; a file that could not even be loaded counts as a failure. */
export function vitestCounts(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const failed = report.numFailedTests || report.numFailedTestSuites;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** The counts in Playwright's JSON report; a test that passed only at a second try has failed. */
export function playwrightCounts(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
