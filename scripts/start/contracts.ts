import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { whileLocked } from "../lib/lock.ts";
import { repoRoot, toolsDir } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";
import { hashSources, isStamped, writeWhole } from "../lib/source-hash.ts";
import { cacheDir } from "./cache-dir.ts";

const sources = ["contracts", "hardhat.config.ts", "package-lock.json"].map((name) => join(repoRoot, name));
const products = ["artifacts", "types"].map((name) => join(repoRoot, name));

/** Changes with the contracts' own sources. */
export function contractsVersion(): string {
  return hashSources([join(repoRoot, "contracts")]);
}

/**
 * Compiles the contracts unless their sources are those of the last compilation.
 * @throws Fault with the compiler's words.
 */
export async function compileContracts(dataDir?: string): Promise<void> {
  const cache = cacheDir("contracts");
  const stamp = join(cache, "stamp");
  const hash = hashSources(sources);
  const isFresh = () => isStamped(stamp, hash) && products.every((product) => existsSync(product));
  if (isFresh()) return;
  await whileLocked(cache, "another compilation of the contracts", async () => {
    if (isFresh()) return;
    rmSync(stamp, { force: true });
    const options = { what: "compiling the contracts", ...(dataDir && { dataDir }) };
    await runCommand(join(toolsDir, "hardhat"), ["build", "--no-tests"], options);
    writeWhole(stamp, hash);
  });
}
