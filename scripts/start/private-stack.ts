import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endLeftovers } from "../lib/leftovers.ts";
import { lockHolder, wasLocked } from "../lib/lock.ts";
import { type Stack, type StackOptions, startStack } from "./stack.ts";
import { privatePorts } from "./stack-ports.ts";

const prefix = "innovation-engine-";

/** A folder for what a private stack remembers: below the system's temporary folder, for `endAbandonedStacks` to find. */
export function privateDataDir(): string {
  return mkdtempSync(join(tmpdir(), prefix));
}

export type PrivateStackOptions = Omit<StackOptions, "dataDir" | "deploymentFile" | "ports" | "host">;

/** A whole stack of one's own, on free ports, in a temporary folder that goes when it stops. For tests. */
export async function startPrivateStack(options: PrivateStackOptions = {}): Promise<Stack> {
  const dataDir = privateDataDir();
  const deploymentFile = join(dataDir, "deployment.json");
  const forget = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const stack = await startStack({ ...options, dataDir, deploymentFile, ports: await privatePorts() });
    return {
      ...stack,
      async stop() {
        await stack.stop();
        forget();
      },
    };
  } catch (failure) {
    forget();
    throw failure;
  }
}

/** Ends and removes private stacks whose process was killed before it could do so itself; returns how many. */
export async function endAbandonedStacks(): Promise<number> {
  const dirs = readdirSync(tmpdir())
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(tmpdir(), name))
    .filter((dir) => wasLocked(dir) && !lockHolder(dir));
  for (const dir of dirs) {
    await endLeftovers(dir);
    rmSync(dir, { recursive: true, force: true });
  }
  return dirs.length;
}
