/** Runs the suites: `npm test`, `npm test -- units contracts`, or one with its runner's options: `npm test -- units -t digest`. */
import { Fault, faultText } from "../lib/fault.ts";
import { compileContracts } from "../start/contracts.ts";
import { endAbandonedStacks } from "../start/private-stack.ts";
import { type Outcome, runSuite } from "./run-suite.ts";
import { type Suite, stages, suites } from "./suites.ts";

interface Request {
  chosen: readonly Suite[];
  /** Options for the runner, where one suite alone is asked for. */
  extra: string[];
}

/** @throws Fault for a suite that does not exist. */
function request(args: readonly string[]): Request {
  const known = suites.map(({ name }) => name);
  const firstOther = args.findIndex((arg) => !known.includes(arg));
  const names = firstOther < 0 ? args : args.slice(0, firstOther);
  const extra = firstOther < 0 ? [] : args.slice(firstOther);
  if (extra.length > 0 && names.length !== 1)
    throw new Fault(`"${extra[0]}" is not a suite. Suites: ${known.join(", ")}.`);
  return { chosen: names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name)), extra };
}

function line({ name, passed, failed, skipped, seconds, trouble }: Outcome): string {
  const mark = failed === 0 ? "✓" : "✗";
  const skippedText = skipped > 0 ? `, ${skipped} skipped` : "";
  const counts = `${passed} passed, ${failed} failed${skippedText}`;
  return `${mark} ${name.padEnd(12)} ${counts} · ${seconds.toFixed(1)} s${trouble ? ` (${trouble})` : ""}`;
}

/** What failed, once more at the end: the output above is long. */
function failedTests({ name, failures }: Outcome): string {
  return failures.map((failure) => `✗ ${name}: ${failure}\n`).join("");
}

const isIn = (chosen: readonly Suite[]) => (suite: Suite) => chosen.includes(suite);

function runStage(stage: readonly Suite[], extra: readonly string[]): Promise<Outcome[]> {
  const showing = stage.length > 1 ? "at its end" : "as it comes";
  if (stage.length > 1) console.log(`\n── ${stage.map(({ name }) => name).join(" and ")}, at once`);
  return Promise.all(stage.map((suite) => runSuite(suite, { extra, showing })));
}

async function run(): Promise<boolean> {
  const { chosen, extra } = request(process.argv.slice(2));
  await compileContracts();
  const outcomes: Outcome[] = [];
  for (const stage of stages) outcomes.push(...(await runStage(stage.filter(isIn(chosen)), extra)));
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  console.log(`\n${outcomes.map(failedTests).join("")}`);
  console.log(`${outcomes.map(line).join("\n")}\n`);
  console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);
  return failed === 0;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (failure) {
  console.error(faultText(failure));
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
} finally {
  await endAbandonedStacks();
}
