import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repoRoot } from "../../scripts/lib/paths.ts";
import { DATA_SOURCES, handledEvents } from "../../subgraph/scripts/data-sources.ts";

const src = join(repoRoot, "subgraph", "src");

function handlersIn(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^export function (handle\w+)/gm)].map((found) => found[1] ?? "");
}

// `export *` of two functions of one name silently takes the first: the other's events would go to the wrong handler.
it("the subgraph's one file of handlers has each of them once, and all that its data sources need", () => {
  const together = globSync("*.ts", { cwd: src }).filter(
    (file) => !["content.ts", "timelock.ts"].includes(file),
  );
  const handlers = together.flatMap(handlersIn);
  expect(handlers).toEqual([...new Set(handlers)]);
  const sources = DATA_SOURCES.filter((source) => source.handlers === "mappings.ts");
  const needed = sources.flatMap((source) => handledEvents(source).map(({ name }) => `handle${name}`));
  expect(needed.filter((name) => !handlers.includes(name))).toEqual([]);
});
