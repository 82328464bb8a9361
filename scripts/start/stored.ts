import { rmSync } from "node:fs";
import { join } from "node:path";
import { endLeftovers } from "../lib/leftovers.ts";
import { takeLock } from "../lib/lock.ts";
import { repoRoot } from "../lib/paths.ts";
import { localChainId } from "./local-chain.ts";

const elsewhere = process.env.ENGINE_DATA;

/** Everything `npm start` remembers; ENGINE_DATA names another folder, for a second stack beside the first. */
export const dataDir = elsewhere ?? join(repoRoot, ".data");
export const deploymentFile = elsewhere
  ? join(elsewhere, "deployment.json")
  : join(repoRoot, "deployments", `${localChainId}.json`);

/** Forgets everything. @throws Fault while another start is running. */
export async function resetStored(): Promise<void> {
  const release = takeLock(dataDir);
  await endLeftovers(dataDir);
  release();
  for (const path of [dataDir, deploymentFile]) rmSync(path, { recursive: true, force: true });
}
