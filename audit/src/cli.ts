import { writeFile } from "node:fs/promises";
import { createClient, http } from "viem";
import { type Audit, runAudit } from "./audit.ts";
import { type CliOptions, parseOptions, type Service, USAGE, UsageError } from "./cli/options.ts";
import { pageFile } from "./cli/page-file.ts";
import { printAudit } from "./cli/print.ts";
import { progressBar } from "./cli/progress.ts";
import { DEFAULT_OPTIONS } from "./metrics/register.ts";
import { AuditFault } from "./replay/fault.ts";

const SECONDS_IN_DAY = 86_400;
const PROBE_MILLISECONDS = 2_000;

/** Runs the command line and answers with its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, process.env);
  if (options === "help") {
    console.log(USAGE);
    return 0;
  }
  const audit = await auditAs(options);
  if (options.json === "-") console.log(toJson(audit));
  else console.log(printAudit(audit));
  if (options.json && options.json !== "-") await writeFile(options.json, `${toJson(audit)}\n`);
  return audit.differences.length === 0 ? 0 : 1;
}

async function auditAs(options: CliOptions): Promise<Audit> {
  const { rpc, deployment, block, days, resume } = options;
  const notes: string[] = [];
  const subgraph = await present("index", options.subgraph, notes);
  const content = await present("content store", options.content, notes);
  const transport = http(rpc, { batch: { batchSize: 50 }, retryCount: 4, retryDelay: 250, timeout: 30_000 });
  const bar = progressBar(process.stderr);
  try {
    const audit = await runAudit(createClient({ transport }), deployment, {
      ...{ block, subgraph, content },
      store: resume ? pageFile(resume, subjectOf(deployment)) : undefined,
      metrics: { ...DEFAULT_OPTIONS, windowSeconds: days * SECONDS_IN_DAY },
      onProgress: bar.show,
    });
    return { ...audit, notes: [...audit.notes, ...notes] };
  } finally {
    bar.clear();
  }
}

/** A service's address if it was asked for, or if it answers; a note if it does not. */
async function present(
  name: string,
  service: Service | undefined,
  notes: string[],
): Promise<string | undefined> {
  if (!service || service.isAsked) return service?.url;
  const signal = AbortSignal.timeout(PROBE_MILLISECONDS);
  const answer = await fetch(service.url, { signal }).catch(() => undefined);
  if (answer) return service.url;
  notes.push(`The local ${name} does not answer at ${service.url}: it was not compared.`);
  return undefined;
}

/** What a history is of: the chain and the contracts. */
function subjectOf({ chainId, genesisHash, contracts }: CliOptions["deployment"]): string {
  const addresses = Object.values(contracts).map(({ address, startBlock }) => `${address}@${startBlock}`);
  return [chainId, genesisHash ?? "", ...addresses].join(" ").toLowerCase();
}

function toJson({ block, ...found }: Audit): string {
  const pinned = { block: block.number, blockHash: block.hash, timestamp: block.timestamp };
  return JSON.stringify({ ...pinned, ...found }, null, 2);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof AuditFault)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = 2;
}
