import { join } from "node:path";
import type { SingleVersionSolidityUserConfig } from "hardhat/types/config";
import base from "../../hardhat.config.ts";
import { repoRoot } from "../lib/paths.ts";
import { coveragePlugin } from "./plugin.ts";

/** Where a run keeps all that it makes, apart from the usual artifacts. */
const folder = process.env.COVERAGE_DIR ?? join(repoRoot, "cache", "coverage");

const { npmFilesToBuild = [], ...compiler } = base.solidity as SingleVersionSolidityUserConfig;

/**
 * The project's own configuration with markers in its contracts; unoptimised, which compiles in a third of the time and
 * makes InnovationGovernor larger than a chain allows.
 */
export default {
  ...base,
  plugins: [...(base.plugins ?? []), coveragePlugin(join(folder, "reached.json"))],
  paths: {
    artifacts: join(folder, "artifacts"),
    cache: join(folder, "cache"),
    tests: { solidity: "test/support" },
  },
  typechain: { outDir: join(folder, "types") },
  networks: { default: { type: "edr-simulated", allowUnlimitedContractSize: true } },
  solidity: {
    npmFilesToBuild,
    compilers: [{ ...compiler, settings: { evmVersion: "cancun", optimizer: { enabled: false } } }],
    // The arithmetic of a passkey's curve finds no room on the stack without the optimizer.
    overrides: { "test/support/Passkeys.sol": compiler },
  },
};
