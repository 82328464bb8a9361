import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "../lib/paths.ts";

/** The repository's files, those not committed yet included, ignored ones not; relative, with slashes. */
export function trackedFiles(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const names = execFileSync("git", args, { cwd: repoRoot, encoding: "utf8", maxBuffer: 1 << 26 });
  return names.split("\0").filter((name) => name && existsSync(join(repoRoot, name)));
}
