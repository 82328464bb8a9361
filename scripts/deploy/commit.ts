import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { repoRoot } from "../lib/paths.ts";

const run = promisify(execFile);

/** What a deployment is made of: the compiler reads nothing else. */
const SOURCES = ["contracts", "hardhat.config.ts", "package-lock.json"];

/** The commit of the sources, ending in `-dirty` if they were changed since; `unknown` outside of git. */
export async function sourceCommit(): Promise<string> {
  try {
    const { stdout: commit } = await run("git", ["rev-parse", "HEAD"], { cwd: repoRoot });
    const { stdout: changes } = await run("git", ["status", "--porcelain", "--", ...SOURCES], {
      cwd: repoRoot,
    });
    return `${commit.trim()}${changes.trim() ? "-dirty" : ""}`;
  } catch {
    return "unknown";
  }
}
