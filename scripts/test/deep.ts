/** The invariant campaigns at length: `npm run deep`, or one of them: `npm run deep -- test/invariant/Money.t.sol`. */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { repoRoot, toolEnv, toolsDir } from "../lib/paths.ts";

const { INVARIANT_RUNS = "5000", INVARIANT_DEPTH = "100" } = process.env;
const asked = process.argv.slice(2);
const campaigns = asked.length > 0 ? asked : globSync("test/invariant/*.t.sol", { cwd: repoRoot }).sort();

const { status } = spawnSync(join(toolsDir, "hardhat"), ["test", "solidity", ...campaigns], {
  cwd: repoRoot,
  env: toolEnv({ INVARIANT_RUNS, INVARIANT_DEPTH }),
  stdio: "inherit",
});
process.exitCode = status ?? 1;
