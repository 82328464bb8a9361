/**
 * Plants small faults in contracts and asks whether the tests notice: `npm run mutate`, or of some contracts,
 * `npm run mutate -- Rounds`. Options: `--sample N` tries N of them, spread evenly; `--workers N`; `--file NAME`
 * plants in one file only. Exits 1 if fewer than 90 % of the compiling mutants of a contract are killed.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Fault, faultText } from "../lib/fault.ts";
import { repoRoot, toolsDir } from "../lib/paths.ts";
import { terminalProgress } from "../lib/progress.ts";
import { runCommand } from "../lib/run-command.ts";
import { writeWhole } from "../lib/source-hash.ts";
import { mutantsOf, sampleOf } from "./mutants.ts";
import { tryAll } from "./pool.ts";
import { describeSurvivor, scoreRow } from "./report.ts";
import { DEFAULT_TARGETS, findTarget, type Target } from "./targets.ts";
import { type Score, scoreOf, type Tried } from "./verdict.ts";

const LEAST_SCORE = 90;
const reportFile = join(repoRoot, "reports", "mutation.json");
const config = join(import.meta.dirname, "hardhat.config.ts");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "1000000" },
    workers: { type: "string", default: "2" },
    file: { type: "string" },
  },
});

function chosenTargets(): Target[] {
  const names = positionals.length > 0 ? positionals : DEFAULT_TARGETS;
  return names.flatMap((name) => {
    const target = findTarget(name);
    if (target) return [target];
    if (positionals.length > 0) throw new Fault(`There is no contracts/*/${name}.sol.`);
    console.log(`${name}: not in the tree yet, skipped`);
    return [];
  });
}

/** Every one, or the part that was asked for: a report of a part says so. */
const isWhole = values.file === undefined && values.sample === "1000000";

async function campaign(target: Target, note: (text: string) => void): Promise<Tried[]> {
  const files = target.files.filter((file) => !values.file || file.endsWith(`/${values.file}`));
  const every = files.flatMap((file) => mutantsOf(readFileSync(join(repoRoot, file), "utf8"), file));
  const mutants = sampleOf(every, Number(values.sample));
  const tried: Tried[] = [];
  await tryAll({
    target,
    mutants,
    workers: Math.min(Number(values.workers), mutants.length),
    onReady: ({ all, used, failing }) => {
      console.log(`${target.contract}: ${mutants.length} mutants, ${used} of ${all} tests concern it`);
      for (const title of failing) console.log(`  left out, fails without any fault: ${title}`);
    },
    onTried: (each) => {
      tried.push(each);
      if (each.status === "survived") console.log(describeSurvivor(each));
      note(`${tried.length} of ${mutants.length}`);
      if (!process.stdout.isTTY && tried.length % 25 === 0)
        console.log(`  ${tried.length} of ${mutants.length}`);
    },
  });
  return tried;
}

type Report = Record<string, { score: Score; whole: boolean; seconds: number; survivors: Tried[] }>;

function written(): Report {
  return existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, "utf8")) as Report) : {};
}

async function run(): Promise<boolean> {
  const progress = terminalProgress();
  const targets = chosenTargets();
  await progress.step("compiling", () =>
    runCommand(join(toolsDir, "hardhat"), ["--config", config, "build"], { what: "compiling" }),
  );
  const scores: Record<string, Score> = {};
  for (const target of targets) {
    const began = Date.now();
    const tried = await progress.step(`mutants of ${target.contract}`, (note) => campaign(target, note));
    const seconds = Math.round((Date.now() - began) / 1000);
    const score = scoreOf(tried);
    scores[target.contract] = score;
    const survivors = tried.filter(({ status }) => status === "survived");
    const report = { ...written(), [target.contract]: { score, whole: isWhole, seconds, survivors } };
    writeWhole(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  }
  console.table(Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, scoreRow(score)])));
  return Object.values(scores).every(({ score }) => score >= LEAST_SCORE);
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (failure) {
  console.error(faultText(failure));
  process.exitCode = 1;
}
