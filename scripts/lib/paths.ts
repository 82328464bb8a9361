import { delimiter, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const repoRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
export const toolsDir = join(repoRoot, "node_modules", ".bin");

/** The environment for a tool: ours, with the repository's own programs found first, and `extra` on top. */
export function toolEnv(extra: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${toolsDir}${delimiter}${process.env.PATH ?? ""}`, ...extra };
}

/** A path as a person in the repository would type it. */
export function shownPath(path: string): string {
  const fromRoot = relative(repoRoot, path);
  return fromRoot.startsWith("..") ? path : fromRoot;
}
