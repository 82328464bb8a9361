import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "../lib/paths.ts";
import { trackedFiles } from "./tracked-files.ts";

/** The first fenced block below a heading that speaks of folders. */
function mapIn(readme: string): string | undefined {
  return /^#{1,6}[^\n]*folder[^\n]*\n[\s\S]*?^```[^\n]*\n([\s\S]*?)^```/im.exec(readme)?.[1];
}

/** The paths that a tree names: one a line, before its explanation; deeper ones indented or drawn with branches. */
export function mappedPaths(tree: string): string[] {
  const above: { indent: number; path: string }[] = [];
  return tree.split("\n").flatMap((line) => {
    const found = /^([\s│├└─]*)([\w.@-][^\s]*)/.exec(line);
    if (!found) return [];
    const indent = (found[1] ?? "").length;
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const path = join(above.at(-1)?.path ?? "", found[2] ?? "");
    above.push({ indent, path });
    return [path];
  });
}

/** Where the README's folder map and the disk disagree. */
export function mapProblems(): string[] {
  const file = join(repoRoot, "README.md");
  if (!existsSync(file)) return ["README.md is missing"];
  const tree = mapIn(readFileSync(file, "utf8"));
  if (!tree) return ["README.md has no folder map (a fenced block below a heading that says “folder”)"];
  const paths = mappedPaths(tree);
  const gone = paths.filter((path) => !existsSync(join(repoRoot, path)));
  const named = new Set(paths.map((path) => path.split("/")[0]));
  const folders = new Set(
    trackedFiles().flatMap((name) => (name.includes("/") ? [name.slice(0, name.indexOf("/"))] : [])),
  );
  const unnamed = [...folders].filter((folder) => !folder.startsWith(".") && !named.has(folder));
  return [
    ...gone.map((path) => `README.md maps ${path}, which is not there`),
    ...unnamed.map((folder) => `README.md's folder map leaves out ${folder}/`),
  ];
}
