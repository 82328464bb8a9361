import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repoRoot } from "../lib/paths.ts";

/** Measured values by key; `null` if a part could not be measured here. */
export type Figures = Record<string, number | null>;

const file = join(repoRoot, "reports/bench.json");

/** The figures of the last runs, empty if there were none. */
export async function storedFigures(): Promise<Figures> {
  return JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Figures;
}

/** Replaces the figures that were measured anew and keeps the others. */
export async function storeFigures(figures: Figures): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...(await storedFigures()), ...figures }, null, 2)}\n`);
}

/** The value that `share` of the values do not exceed, by nearest rank. @throws Error without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("no values to take a percentile of");
  return value;
}
