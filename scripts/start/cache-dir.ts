import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "../lib/paths.ts";

/** A folder for what can be made again from the sources; shared by all stacks of this clone. */
export function cacheDir(name: string): string {
  const dir = join(repoRoot, "node_modules", ".cache", "innovation-engine", name);
  mkdirSync(dir, { recursive: true });
  return dir;
}
