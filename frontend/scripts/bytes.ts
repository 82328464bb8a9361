/**
 * The byte budget, after a build: gzipped JavaScript that a first visit to each page fetches, English texts included.
 * Also finds pages that use texts which `src/lib/page-areas.ts` does not fetch for them. Exits with 1 on either.
 * `node scripts/bytes.ts [folder of the build]`
 */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { areasOfPage } from "../src/lib/page-areas.ts";
import { type BuildGraph, readBuildGraph } from "./build-graph.ts";

const LIMITS = { shell: 125_000, ideas: 145_000, page: 200_000, onDemand: 60_000 };

interface Row {
  name: string;
  bytes: number;
  limit: number;
}

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, "../dist"));
const graph = readBuildGraph(dist);
const pages = graph.names.filter(
  (name) => name.startsWith("src/routes/") && name.includes("?tsr-split=component"),
);

const rows = [...shellRow(graph), ...pages.map(pageRow), ...onDemandRows(graph)];
for (const row of rows) print(row);
const forgotten = await forgottenTexts();
for (const line of forgotten) console.log(line);
process.exitCode = forgotten.length > 0 || rows.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;

function shellRow({ closure, gzip, initial }: BuildGraph): Row[] {
  return [{ name: "shell", bytes: gzip(closure([...initial, catalog("shell")])), limit: LIMITS.shell }];
}

function pageRow(page: string): Row {
  const path = pathOf(page);
  const files = graph.closure([...graph.initial, page, ...["shell", ...areasOfPage(path)].map(catalog)]);
  return { name: path, bytes: graph.gzip(files), limit: path === "/ideas" ? LIMITS.ideas : LIMITS.page };
}

/** Single files that are fetched on demand; only the heavy ones are worth a line. */
function onDemandRows({ onDemand, fileOf, gzip }: BuildGraph): Row[] {
  return onDemand
    .filter((name) => !pages.includes(name) && !name.endsWith(".po"))
    .map((name) => ({
      name: `on demand: ${name.split("/").pop()}`,
      bytes: gzip([fileOf(name)]),
      limit: LIMITS.onDemand,
    }))
    .filter(({ bytes }) => bytes > LIMITS.onDemand / 6);
}

async function forgottenTexts(): Promise<string[]> {
  const ids = new Map<string, Map<string, unknown>>();
  for (const name of graph.names.filter((one) => /^src\/locales\/en\/\w+\.po$/.test(one))) {
    const [file] = graph.closure([name]);
    const { messages } = (await import(pathToFileURL(join(dist, file ?? "")).href)) as { messages: object };
    ids.set(name.split("/").pop()?.replace(".po", "") ?? "", new Map(Object.entries(messages)));
  }
  const all = new Map([...ids.values()].flatMap((area) => [...area]));
  return pages.flatMap((page) => {
    const code = [...graph.closure([...graph.initial, page])].map(graph.read).join("\n");
    const fetched = ["shell", ...areasOfPage(pathOf(page))].map((area) => ids.get(area) ?? new Map());
    const missing = [...all].filter(([id]) => uses(code, id) && !fetched.some((area) => area.has(id)));
    return missing.map(
      ([, text]) => `✗ ${pathOf(page)} uses a text it does not fetch: ${JSON.stringify(text)}`,
    );
  });
}

function uses(code: string, id: string): boolean {
  return ['"', "'", "`"].some((quote) => code.includes(quote + id + quote));
}

function catalog(area: string): string {
  return `src/locales/en/${area}.po`;
}

function pathOf(page: string): string {
  const path = page
    .replace("src/routes", "")
    .replace(/\.tsx.*$/, "")
    .replace(/\/index$/, "");
  return path === "" ? "/" : path;
}

function print({ name, bytes, limit }: Row): void {
  const figures = `${(bytes / 1000).toFixed(1).padStart(7)} kB of ${limit / 1000}`;
  console.log(`${bytes > limit ? "✗" : "✓"} ${name.padEnd(44)} ${figures}`);
}
