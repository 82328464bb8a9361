import { writeFile } from "node:fs/promises";
import { type Client, createClient, http } from "viem";
import { type Audit, runAudit } from "./audit.ts";
import { checkDossier, writeDossier } from "./cli/dossier-command.ts";
import { type CliOptions, parseOptions, type Service, USAGE, UsageError } from "./cli/options.ts";
import { pageFile } from "./cli/page-file.ts";
import { printAudit } from "./cli/print.ts";
import { type ProgressBar, progressBar } from "./cli/progress.ts";
import { registerCsv } from "./decisions/register-csv.ts";
import { DEFAULT_OPTIONS } from "./metrics/register.ts";
import { AuditFault } from "./replay/fault.ts";
import { reportPage } from "./report/report.ts";

const SECONDS_IN_DAY = 86_400;
const PROBE_MILLISECONDS = 2_000;

/** Runs the command line and answers with its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, process.env);
  if (options === "help") {
    console.log(USAGE);
    return 0;
  }
  if ("verify" in options) return printed(await checkDossier(options, connect));
  if (options.dossier) return printed(await withBar((bar) => dossierAs(options, bar)));
  const audit = await withBar((bar) => auditAs(options, bar));
  if (options.json === "-") console.log(toJson(audit));
  else console.log(printAudit(audit));
  if (options.json && options.json !== "-") await writeFile(options.json, `${toJson(audit)}\n`);
  if (options.register) await writeFile(options.register, registerCsv(audit.decisions));
  if (options.report) await writeFile(options.report, reportPage(audit));
  return audit.differences.length === 0 ? 0 : 1;
}

function printed({ text, findings }: { text: string; findings: number }): number {
  console.log(text);
  return findings === 0 ? 0 : 1;
}

function connect(rpc: string): Client {
  const transport = http(rpc, { batch: { batchSize: 50 }, retryCount: 4, retryDelay: 250, timeout: 30_000 });
  return createClient({ transport });
}

async function withBar<Result>(work: (bar: ProgressBar) => Promise<Result>): Promise<Result> {
  const bar = progressBar(process.stderr);
  try {
    return await work(bar);
  } finally {
    bar.clear();
  }
}

async function dossierAs(options: CliOptions, bar: ProgressBar) {
  const { dossier } = options;
  if (!dossier) throw new UsageError("--dossier wants the number of an idea.");
  const notes: string[] = [];
  const content = await present("content store", options.content, notes);
  const service = content === undefined ? undefined : { url: content, isAsked: true };
  return writeDossier(connect(options.rpc), { ...options, content: service }, dossier, bar);
}

async function auditAs(options: CliOptions, bar: ProgressBar): Promise<Audit> {
  const { rpc, deployment, block, days, resume } = options;
  const notes: string[] = [];
  const subgraph = await present("index", options.subgraph, notes);
  const content = await present("content store", options.content, notes);
  const audit = await runAudit(connect(rpc), deployment, {
    ...{ block, subgraph, content },
    store: resume ? pageFile(resume, subjectOf(deployment)) : undefined,
    metrics: { ...DEFAULT_OPTIONS, windowSeconds: days * SECONDS_IN_DAY },
    onProgress: bar.show,
  });
  return { ...audit, notes: [...audit.notes, ...notes] };
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
