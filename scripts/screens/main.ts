/**
 * Takes a picture of every page of the dApp in light, dark and on a telephone, into docs/screens: `npm run screens`, or
 * of one that runs already: `npm run screens -- --url http://localhost:3000`. Some pages only: `-- ideas "a team"`.
 */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { browserLaunch } from "../lib/browser.ts";
import { Fault, faultText } from "../lib/fault.ts";
import { repoRoot } from "../lib/paths.ts";
import { terminalProgress } from "../lib/progress.ts";
import { endAbandonedStacks, startPrivateStack } from "../start/private-stack.ts";
import { bakeryScenario } from "../start/season.ts";
import { indexPage } from "./index-page.ts";
import { LOOKS, pictureName } from "./looks.ts";
import { type NamedPage, pagesOf } from "./pages.ts";
import { takePicture } from "./take.ts";

const folder = join(repoRoot, "docs", "screens");
const progress = terminalProgress();

async function withDapp(url: string | undefined, work: (url: string) => Promise<void>): Promise<void> {
  if (url) return await work(url);
  await endAbandonedStacks();
  const stack = await startPrivateStack({ season: bakeryScenario, web: true, progress });
  try {
    await work(stack.web?.url ?? "");
  } finally {
    await stack.stop();
  }
}

/** @throws Fault for a page that does not exist. */
function chosen(pages: readonly NamedPage[], asked: readonly string[]): readonly NamedPage[] {
  const names = pages.map(([name]) => name);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown) throw new Fault(`There is no page "${unknown}". Pages: ${names.join(", ")}.`);
  return asked.length === 0 ? pages : pages.filter(([name]) => asked.includes(name));
}

async function takeAll(page: Page, url: string, asked: readonly string[]): Promise<void> {
  const pages = await pagesOf(page, url);
  let bytes = 0;
  for (const [name, path] of chosen(pages, asked)) {
    await progress.step(name, async () => {
      for (const look of LOOKS) {
        const picture = await takePicture(page, new URL(path, url).href, look);
        writeFileSync(join(folder, pictureName(name, look)), picture);
        bytes += picture.length;
      }
    });
  }
  writeFileSync(join(folder, "README.md"), indexPage(pages));
  if (asked.length === 0) forgetOthers(pages);
  console.log(`${(bytes / 1e6).toFixed(1)} MB of pictures in docs/screens`);
}

/** Pictures of pages that are no more. */
function forgetOthers(pages: readonly NamedPage[]): void {
  const kept = new Set(pages.flatMap(([name]) => LOOKS.map((look) => pictureName(name, look))));
  for (const file of readdirSync(folder))
    if (file.endsWith(".webp") && !kept.has(file)) rmSync(join(folder, file));
}

try {
  const { values, positionals } = parseArgs({
    options: { url: { type: "string" } },
    allowPositionals: true,
  });
  const browser = await chromium.launch(await browserLaunch());
  try {
    const page = await browser.newPage({ locale: "en-GB", timezoneId: "Europe/Berlin" });
    await withDapp(values.url, (url) => takeAll(page, url, positionals));
  } finally {
    await browser.close();
  }
} catch (failure) {
  console.error(faultText(failure));
  process.exitCode = 1;
}
