import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { repoRoot } from "../../scripts/lib/paths.ts";
import { coverageCounts, hardhatCounts, playwrightCounts, vitestCounts } from "../../scripts/test/counts.ts";

const dir = mkdtempSync(join(tmpdir(), "engine-counts-"));
const report = join(dir, "report.json");

describe("counts of a suite", () => {
  afterEach(() => rmSync(report, { force: true }));
  afterAll(() => rmSync(dir, { recursive: true }));

  it("reads Hardhat's closing lines, not numbers in test names", () => {
    const output =
      "  1) fails\n\n  41 passing (2s)\n  1 pending\n  2 failing\n\n  1) Rounds\n       settles:\n\n     wrong\n  2) Ideas";
    const failures = ["Rounds\n    settles:\n    wrong", "Ideas"];
    expect(hardhatCounts(output)).toEqual({ passed: 41, failed: 2, skipped: 1, failures });
  });

  it("takes a test file that could not be loaded for a failure", () => {
    const empty = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
    const name = join(repoRoot, "test/broken.test.ts");
    const testResults = [{ name, message: "no such module", assertionResults: [] }];
    writeFileSync(report, JSON.stringify({ ...empty, numFailedTestSuites: 1, testResults }));
    const failures = ["test/broken.test.ts\n    no such module"];
    expect(vitestCounts(report)).toEqual({ passed: 4, failed: 1, skipped: 0, failures });
  });

  it("takes a browser test that passed at its second try for a failure", () => {
    const second = { results: [{ errors: [{ message: "too late" }] }, { errors: [] }] };
    const specs = [{ title: "opens", ok: true, tests: [second] }];
    const suites = [{ title: "a.spec.ts", specs: [], suites: [{ title: "a page", specs }] }];
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
    writeFileSync(report, JSON.stringify({ stats, suites }));
    const failures = ["a.spec.ts › a page › opens\n    too late"];
    expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 3, skipped: 0, failures });
  });

  it("takes each file of the contracts for a check that all of it is reached", () => {
    const whole = { lines: {}, statements: {}, branches: {} };
    const files = { "contracts/A.sol": whole, "contracts/B.sol": whole, "contracts/C.sol": whole };
    const missing = ["contracts/B.sol:7  `a: b` is never reached", "contracts/B.sol:9  `c` is never true"];
    writeFileSync(report, JSON.stringify({ files, missing, failingTests: ["Rounds\n    wrong"] }));
    const failures = [
      `contracts/B.sol is not reached whole\n    ${missing.join("\n    ")}`,
      "Rounds\n    wrong",
    ];
    expect(coverageCounts(report)).toEqual({ passed: 2, failed: 2, skipped: 0, failures });
  });

  it("counts nothing where the runner wrote no report", () => {
    for (const counts of [vitestCounts, playwrightCounts, coverageCounts])
      expect(counts(report)).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
  });
});
