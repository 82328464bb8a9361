/**
 * How much of the contracts the tests by example reach: `npm run coverage`, or of some test files only,
 * `npm run coverage -- test/voting/*.test.ts`. Exits 1 if a line, a statement or a branch is left out, or a test fails.
 * `--report FILE` writes the figures there and leaves those in `reports/` alone.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Fault, faultText } from "../lib/fault.ts";
import { repoRoot, toolsDir } from "../lib/paths.ts";
import { terminalProgress } from "../lib/progress.ts";
import { runCommand } from "../lib/run-command.ts";
import { writeWhole } from "../lib/source-hash.ts";
import { hardhatCounts } from "../test/counts.ts";
import { leftOutPattern } from "./left-out.ts";
import { coverageByFile, coverageOf, type Judged, missingOf, row } from "./report.ts";

const folder = join(repoRoot, "cache", "coverage");
const config = join(import.meta.dirname, "hardhat.config.ts");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: "string", default: join(repoRoot, "reports", "coverage.json") } },
});

interface Run {
  places: Judged[];
  failingTests: string[];
  /** What the runner said when tests failed. */
  trouble?: string;
}

/** Runs the tests on marked contracts. A test that fails does not hide what the others reach. */
async function run(testFiles: readonly string[]): Promise<Run> {
  rmSync(folder, { recursive: true, force: true });
  const env = { COVERAGE_DIR: folder, NO_COLOR: "1" };
  const args = ["--config", config, "test", "mocha", "--grep-exclude", leftOutPattern, ...testFiles];
  const output: string[] = [];
  const trouble = await runCommand(join(toolsDir, "hardhat"), args, {
    what: "a test",
    lastLines: 40,
    env,
    onLine: (line) => output.push(line),
  }).then(
    () => undefined,
    (failure: unknown) => faultText(failure),
  );
  const file = join(folder, "reached.json");
  if (!existsSync(file)) throw new Fault(trouble ?? `${file} was not written.`);
  const places = JSON.parse(readFileSync(file, "utf8")) as Judged[];
  if (!places.some(({ reached }) => reached)) throw new Fault("No test reached any contract.");
  const { failures: failingTests } = hardhatCounts(output.join("\n"));
  return { places, failingTests, ...(trouble && { trouble }) };
}

/** Prints and writes the figures; answers whether nothing is left out. */
function report({ places, failingTests }: Run, seconds: number): boolean {
  const files = coverageByFile(places);
  const total = coverageOf(places);
  console.table({
    ...Object.fromEntries([...files].map(([file, coverage]) => [file, row(coverage)])),
    "all contracts": row(total),
  });
  const missing = missingOf(places);
  for (const line of missing) console.log(line);
  const figures = { seconds, total, files: Object.fromEntries(files), missing, failingTests };
  writeWhole(resolve(values.report), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(
    `\n${missing.length === 0 ? "Everything is reached" : `${missing.length} places are not reached`} (${seconds} s)`,
  );
  return missing.length === 0;
}

try {
  const began = Date.now();
  const ended = await terminalProgress().step("tests on marked contracts", () => run(positionals));
  const isWhole = report(ended, Math.round((Date.now() - began) / 1000));
  if (ended.trouble) console.error(ended.trouble);
  process.exitCode = isWhole && !ended.trouble ? 0 : 1;
} catch (failure) {
  console.error(faultText(failure));
  process.exitCode = 1;
}
