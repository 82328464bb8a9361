import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { repoRoot } from "../lib/paths.ts";

/** What a suite came to. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Each failed test: its name, and under it the beginning of its error. */
  failures: string[];
}

const LINES_EACH = 8;

function failure(name: string, error: string): string {
  const lines = stripVTControlCharacters(error).split("\n").filter(Boolean).slice(0, LINES_EACH);
  return [name, ...lines.map((line) => `    ${line}`)].join("\n");
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };

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
    failures: hardhatFailures(output),
  };
}

/** Hardhat's runners list their failures by number after the closing lines. */
function hardhatFailures(output: string): string[] {
  const closing = output.search(/^\s*\d+ failing/m);
  if (closing < 0) return [];
  const [, ...numbered] = output.slice(closing).split(/^\s*\d+\) /m);
  return numbered.map((text) => {
    const [name = "", ...error] = text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    return failure(name, error.join("\n"));
  });
}

interface VitestReport {
  testResults: VitestFile[];
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface VitestFile {
  name: string;
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
}

/** The failed tests of a file, or its own error if none of them could run. */
function vitestFailures({ name, message, assertionResults }: VitestFile): string[] {
  const failed = assertionResults.filter(({ status }) => status === "failed");
  const file = relative(repoRoot, name);
  if (failed.length === 0 && message) return [failure(file, message)];
  return failed.map(({ fullName, failureMessages }) =>
    failure(`${file} › ${fullName}`, failureMessages.join("\n")),
  );
}

/** The counts in Vitest's JSON report; a file that could not even be loaded counts as a failure. */
export function vitestCounts(file: string): Counts {
  if (!existsSync(file)) return NOTHING;
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const failed = report.numFailedTests || report.numFailedTestSuites;
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(vitestFailures),
  };
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; ok: boolean; tests: { results: { errors: { message: string }[] }[] }[] }[];
}

function playwrightFailures({ title, suites = [], specs }: PlaywrightSuite): string[] {
  const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ results }) => results.length > 1));
  const own = failed.map((spec) => {
    const errors = spec.tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
    return failure(spec.title, errors[0]?.message ?? "");
  });
  return [...own, ...suites.flatMap(playwrightFailures)].map((text) => `${title} › ${text}`);
}

/** The counts in Playwright's JSON report; a test that passed only at a second try has failed. */
export function playwrightCounts(file: string): Counts {
  if (!existsSync(file)) return NOTHING;
  const { stats, suites } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap(playwrightFailures),
  };
}

interface CoverageReport {
  files: Record<string, unknown>;
  missing: string[];
  failingTests: string[];
}

/** The counts in the report of `npm run coverage`: each contract file is a check, and a test that fails there another. */
export function coverageCounts(file: string): Counts {
  if (!existsSync(file)) return NOTHING;
  const { files, missing, failingTests } = JSON.parse(readFileSync(file, "utf8")) as CoverageReport;
  const gaps = [...Map.groupBy(missing, (place) => place.replace(/:.*/, ""))];
  const failures = gaps.map(([name, places]) => failure(`${name} is not reached whole`, places.join("\n")));
  return {
    passed: Object.keys(files).length - gaps.length,
    failed: gaps.length + failingTests.length,
    skipped: 0,
    failures: [...failures, ...failingTests],
  };
}
