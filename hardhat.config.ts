import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import hardhatToolboxMochaEthers from "@nomicfoundation/hardhat-toolbox-mocha-ethers";
import { defineConfig, overrideTask } from "hardhat/config";

/** The folders of `test/` that mocha runs; the others have their own runners. */
const CONTRACT_TESTS =
  "test/{members,ideas,reviews,voting,budgets,pilots,outcomes,recognition,activities,governance}/**/*.test.ts";

/** Length of the random tests; a deep run sets these. Campaigns read INVARIANT_RUNS too, to know their last run. */
const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 1000);
const INVARIANT_RUNS = Number(process.env.INVARIANT_RUNS ?? 256);
const INVARIANT_DEPTH = Number(process.env.INVARIANT_DEPTH ?? 128);

export default defineConfig({
  plugins: [hardhatToolboxMochaEthers],
  solidity: {
    npmFilesToBuild: [
      "@openzeppelin/contracts/access/manager/AccessManager.sol",
      "@openzeppelin/contracts/governance/TimelockController.sol",
      "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol",
    ],
    version: "0.8.37",
    path: fileURLToPath(import.meta.resolve("solc/soljson.js")),
    settings: {
      evmVersion: "cancun",
      optimizer: { enabled: true, runs: 1000 },
      metadata: { bytecodeHash: "ipfs" },
    },
  },
  tasks: [
    overrideTask(["test", "mocha"])
      .setInlineAction(({ testFiles, ...options }, _runtime, runSuper) =>
        runSuper({
          ...options,
          testFiles: testFiles.length > 0 ? testFiles : globSync(CONTRACT_TESTS).sort(),
        }),
      )
      .build(),
  ],
  test: {
    solidity: {
      fuzz: { runs: FUZZ_RUNS },
      invariant: { runs: INVARIANT_RUNS, depth: INVARIANT_DEPTH, failOnRevert: true, shrinkRunLimit: 500 },
    },
  },
  typechain: { outDir: "types/ethers-contracts" },
});
