import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ProcessRecord } from "../../../scripts/lib/leftovers.ts";
import { signal } from "../../../scripts/lib/process-identity.ts";
import type { Engine } from "./engine.ts";

type ServiceName = "chain" | "content store" | "Graph Node";

/** Does something while a service of the stack stands still: it takes connections and answers nothing. */
export async function whileStopped(
  engine: Engine,
  name: ServiceName,
  work: (resume: () => void) => Promise<void>,
): Promise<void> {
  const service = recordOf(engine, name);
  if (!signal(service, "SIGSTOP")) throw new Error(`${name} does not run`);
  const resume = () => void signal(service, "SIGCONT");
  try {
    await work(resume);
  } finally {
    resume();
  }
}

function recordOf({ addresses }: Engine, name: ServiceName): ProcessRecord {
  const dir = join(dirname(addresses.deploymentFile), "processes");
  const records = readdirSync(dir)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(join(dir, file), "utf8")) as ProcessRecord);
  const found = records.find((record) => record.name === name);
  if (!found) throw new Error(`no ${name} among ${records.map((record) => record.name)}`);
  return found;
}
