import { join } from "node:path";
import base from "../../hardhat.config.ts";
import { repoRoot } from "../lib/paths.ts";

const folder = join(repoRoot, "cache", "mutate");

/** The project's own configuration, apart from its artifacts. Mutants are compiled unoptimised, so they may be large. */
export default {
  ...base,
  networks: {
    default: {
      type: "edr-simulated" as const,
      allowUnlimitedContractSize: true,
    },
  },
  paths: {
    artifacts: join(folder, "artifacts"),
    cache: join(folder, "cache"),
    tests: { solidity: "test/support" },
  },
  typechain: { outDir: join(folder, "types") },
};
