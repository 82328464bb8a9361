/**
 * Measures start, index, audit, queries, relayer, pages and bytes: `npm run bench`, or some parts:
 * `npm run bench -- lag index`. Writes `reports/bench.json`, prints a table, and exits 1 if a figure misses its goal.
 * Takes about an hour and a half, half of it for the season of `index`; run it on a machine that does nothing else.
 * BENCH_EVENTS=500000 makes that season longer, BENCH_EVENTS=15000 shorter.
 */
import { availableParallelism, cpus } from "node:os";
import { endAbandonedStacks } from "../start/private-stack.ts";
import { measureBytes } from "./bytes.ts";
import { type Figures, storedFigures, storeFigures } from "./figures.ts";
import { GOALS, meets } from "./goals.ts";
import { measureIndex } from "./index-speed.ts";
import { measureLag } from "./lag.ts";
import { measurePages } from "./pages.ts";
import { measureRelay } from "./relay.ts";
import { measureStart } from "./start.ts";

const PARTS: Record<string, () => Promise<Figures>> = {
  bytes: measureBytes,
  lag: measureLag,
  relay: measureRelay,
  pages: measurePages,
  index: measureIndex,
  start: measureStart,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(", ")}. There are: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

await endAbandonedStacks();
for (const [part, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  console.log(`Measuring ${part} …`);
  await storeFigures(await measure());
}

const figures = await storedFigures();
const rows = GOALS.filter(({ key }) => typeof figures[key] === "number");
console.table(
  rows.map(({ key, title, unit, most, least }) => ({
    figure: title,
    value: `${figures[key]} ${unit}`,
    goal: most ? `≤ ${most}` : least ? `≥ ${least}` : "",
  })),
);
console.log(
  `Measured on ${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? "unknown processor"}.`,
);
const missed = rows.filter((goal) => !meets(goal, figures[goal.key] ?? Number.NaN));
for (const { key } of missed) console.error(`${key} misses its goal: ${figures[key]}`);
if (missed.length > 0) process.exitCode = 1;
