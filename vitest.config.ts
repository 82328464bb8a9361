import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** For starting a private stack, compiling included. */
const startSeconds = 600;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "units",
          include: [
            "test/tools/**/*.test.ts",
            "protocol/test/**/*.test.ts",
            "server/test/**/*.test.ts",
            "audit/test/**/*.test.ts",
          ],
          testTimeout: 20_000,
        },
      },
      {
        // The dApp's reading of the index is held against the audit's.
        resolve: { alias: { "@": fileURLToPath(new URL("./frontend/src", import.meta.url)) } },
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          // Each file starts real services: two at once is what two cores bear.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: startSeconds * 1000,
        },
      },
    ],
  },
});
