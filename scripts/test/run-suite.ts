import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { repoRoot, toolEnv } from "../lib/paths.ts";
import type { Counts } from "./counts.ts";
import { hasTests, type Suite } from "./suites.ts";

export interface Outcome extends Counts {
  name: string;
  seconds: number;
  /** Why it counts as failed although no test of it did. */
  trouble?: string;
}

interface Ended {
  output: string;
  code: number | null;
}

/** Where the output of a suite goes while it runs, or whole when it has ended. */
type Showing = "as it comes" | "at its end";

interface RunOptions {
  /** Options for the suite's runner. */
  extra: readonly string[];
  showing: Showing;
}

function runShown(suite: Suite, report: string, { extra, showing }: RunOptions): Promise<Ended> {
  const { program, args, env } = suite.command(report);
  const some = extra.length > 0 ? (suite.forSome ?? []) : [];
  const child = spawn(program, [...args, ...some, ...extra], {
    cwd: repoRoot,
    env: toolEnv({ ...env, [process.stdout.isTTY ? "FORCE_COLOR" : "NO_COLOR"]: "1" }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heading = `\n── ${suite.name}: ${suite.what}\n`;
  if (showing === "as it comes") process.stdout.write(heading);
  let output = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    from.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (showing === "as it comes") to.write(text);
    });
  const passOn = (name: NodeJS.Signals) => child.kill(name);
  process.on("SIGINT", passOn).on("SIGTERM", passOn);
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ output: error.message, code: 1 }));
    child.once("close", (code) => {
      if (showing === "at its end") process.stdout.write(heading + output);
      resolve({ output: stripVTControlCharacters(output), code });
    });
  }).finally(() => process.off("SIGINT", passOn).off("SIGTERM", passOn)) as Promise<Ended>;
}

function troubleOf({ passed, failed }: Counts, code: number | null): string | undefined {
  if (failed > 0) return undefined;
  if (code !== 0) return `the runner ended with ${code === null ? "a signal" : `exit code ${code}`}`;
  return passed === 0 ? "no test ran" : undefined;
}

/** Runs one suite under its heading. A suite that fails without a failed test counts as one failure. */
export async function runSuite(suite: Suite, options: RunOptions): Promise<Outcome> {
  const began = Date.now();
  if (!hasTests(suite))
    return {
      name: suite.name,
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [],
      seconds: 0,
      trouble: "there are no tests",
    };
  const dir = mkdtempSync(join(tmpdir(), "engine-report-"));
  const report = join(dir, "report.json");
  const { output, code } = await runShown(suite, report, options);
  const counts = suite.counts(output, report);
  rmSync(dir, { recursive: true, force: true });
  const trouble = troubleOf(counts, code);
  const seconds = (Date.now() - began) / 1000;
  return { name: suite.name, ...counts, seconds, ...(trouble && { trouble, failed: 1 }) };
}
