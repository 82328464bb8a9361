import { defineConfig } from "@playwright/test";
import { browserLaunch } from "../../scripts/lib/browser.ts";

/** Read what the season left, and change nothing: beside those that act. */
const READING = ["accessible-pages", "feeds", "first-frame", "pictures", "views"].map(
  (name) => `**/${name}.spec.ts`,
);
/** Stops parts of the stack: after all others. */
const STOPPING = "**/faults.spec.ts";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./global-setup.ts",
  // One stack for all: the tests of one file build on one another, and files that act run one at a time.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: "pages", testMatch: READING, workers: 1 },
    { name: "acts", testMatch: "**/*.spec.ts", testIgnore: [...READING, STOPPING], workers: 1 },
    { name: "faults", testMatch: STOPPING, workers: 1, dependencies: ["pages", "acts"] },
  ],
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    launchOptions: await browserLaunch(),
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
