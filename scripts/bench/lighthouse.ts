import { existsSync } from "node:fs";
import { join } from "node:path";
import { browserPath } from "../lib/browser.ts";
import { repoRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";

/** Fetched only by who measures: with all that it brings along it weighs 176 MB. */
const PACKAGE = "lighthouse@13.5.0";
const home = join(repoRoot, ".toolchain", "lighthouse");
const program = join(home, "node_modules", "lighthouse", "cli", "index.js");

type Category = "performance" | "accessibility";
const CATEGORIES: readonly Category[] = ["performance", "accessibility"];

/** One look at a page by Lighthouse: a slow telephone on a slow network, both reckoned. */
export interface PageLook {
  /** 0 to 100. */
  performance: number;
  /** 0 to 100. */
  accessibility: number;
  /** Milliseconds until the largest thing in the window stood there. */
  largestPaint: number;
  /** Milliseconds during which nothing could be clicked. */
  blocked: number;
  /** How far things moved while the page came, as a share of the window. */
  shift: number;
}

/** @throws Fault if the package cannot be fetched. */
export async function installLighthouse(): Promise<void> {
  if (existsSync(program)) return;
  const args = ["install", "--prefix", home, "--no-save", "--no-audit", "--no-fund", PACKAGE];
  await runCommand("npm", args, { what: "fetching Lighthouse" });
}

interface Result {
  categories: Partial<Record<Category, { score: number | null }>>;
  audits: Record<string, { numericValue?: number }>;
}

/** Figures of categories that were not asked for are NaN. @throws Fault if the page cannot be opened or measured. */
export async function lookAt(url: string, categories = CATEGORIES): Promise<PageLook> {
  const options = [
    ...["--output=json", "--quiet", `--only-categories=${categories.join()}`],
    "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage",
  ];
  const output = await runCommand(process.execPath, [program, url, ...options], {
    what: `measuring ${url}`,
    env: { CHROME_PATH: await browserPath() },
  });
  const { categories: scores, audits } = JSON.parse(output.slice(output.indexOf("{"))) as Result;
  const numeric = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: Math.round(100 * (scores.performance?.score ?? Number.NaN)),
    accessibility: Math.round(100 * (scores.accessibility?.score ?? Number.NaN)),
    largestPaint: numeric("largest-contentful-paint"),
    blocked: numeric("total-blocking-time"),
    shift: numeric("cumulative-layout-shift"),
  };
}
