import { terminalProgress } from "../../scripts/lib/progress.ts";
import { startPrivateStack } from "../../scripts/start/private-stack.ts";
import { bakeryScenario } from "../../scripts/start/season.ts";
import { addressesOf, shareAddresses } from "./stack-addresses.ts";

/** Starts the stack that all browser tests share; the returned function stops it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const stack = await startPrivateStack({ season: bakeryScenario, web: true, progress: terminalProgress() });
  shareAddresses(addressesOf(stack));
  return () => stack.stop();
}
