import { join } from "node:path";
import { whileLocked } from "../lib/lock.ts";
import { repoRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";
import { hashSources, isStamped, writeWhole } from "../lib/source-hash.ts";
import { cacheDir } from "./cache-dir.ts";

export const frontendDist = join(repoRoot, "frontend", "dist");

const sources = [
  ...[
    "src",
    "public",
    "scripts",
    "index.html",
    "package.json",
    "vite.config.ts",
    "tsconfig.json",
    "lingui.config.ts",
  ].map((name) => join(repoRoot, "frontend", name)),
  ...["protocol/src", "audit/src", "package-lock.json"].map((name) => join(repoRoot, name)),
];

/** Tells sources and product apart from any other: a build made by hand in between is not taken for ours. */
function stampOf(sourcesHash: string): string {
  return `${sourcesHash} ${hashSources([join(frontendDist, "index.html")])}`;
}

/** Builds the dApp unless its sources are those of the last build. @throws Fault with the bundler's words. */
export async function buildFrontend(dataDir?: string): Promise<void> {
  const cache = cacheDir("frontend");
  const stamp = join(cache, "stamp");
  const hash = hashSources(sources);
  if (isStamped(stamp, stampOf(hash))) return;
  await whileLocked(cache, "another build of the dApp", async () => {
    if (isStamped(stamp, stampOf(hash))) return;
    const options = { what: "building the dApp", ...(dataDir && { dataDir }) };
    await runCommand("npm", ["run", "build", "-w", "@engine/frontend"], options);
    writeWhole(stamp, stampOf(hash));
  });
}
