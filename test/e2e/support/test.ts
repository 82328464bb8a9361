import { test as base, expect } from "@playwright/test";
import { stackAddresses } from "../stack-addresses.ts";
import { type Engine, openEngine } from "./engine.ts";
import { watchOver } from "./watch.ts";

interface TestFixtures {
  /** Fails the test whose pages threw, opened a dialog, or asked anyone but the stack. */
  watched: undefined;
}

interface WorkerFixtures {
  engine: Engine;
}

/** A test in a browser against the running stack. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
  engine: [async ({}, use) => use(openEngine()), { scope: "worker" }],
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
  baseURL: async ({}, use) => use(stackAddresses().webUrl),
  watched: [
    async ({ context }, use) => {
      const incidents = watchOver(context, stackAddresses());
      await use(undefined);
      expect(incidents).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
