import type { EngineEvent } from "@engine/audit/contracts";
import { Report } from "@engine/audit/differences";
import { Decoder } from "@engine/audit/replay/decode";
import { readingOf } from "@engine/audit/replay/history";
import { readPages } from "@engine/audit/replay/pages";
import { pinBlock } from "@engine/audit/replay/pin";
import { Timestamps } from "@engine/audit/replay/timestamps";
import { Fold } from "@engine/audit/state/fold";
import type { Deployment } from "@engine/protocol/deployment";
import { type Client, createClient, http, type RpcLog } from "viem";
import type { Figures } from "./figures.ts";

interface Fetched {
  logs: RpcLog[];
  timestamps: Timestamps;
}

/**
 * Logs a second that the audit replays once they are fetched: decoded and folded, each checked against the rules; and
 * how many it reads from the chain's node beside that.
 */
export async function measureAudit(rpcUrl: string, deployment: Deployment): Promise<Figures> {
  const client = createClient({ transport: http(rpcUrl, { batch: { batchSize: 50 }, timeout: 30_000 }) });
  const began = performance.now();
  const fetched = await fetchLogs(client, deployment);
  const read = performance.now();
  const events = decodeLogs(deployment, fetched);
  const decoded = performance.now();
  foldEvents(deployment, events);
  const folded = performance.now();
  const perSecond = (milliseconds: number) => Math.round((1000 * fetched.logs.length) / milliseconds);
  return {
    "audit.events": fetched.logs.length,
    "audit.fetchedPerSecond": perSecond(read - began),
    "audit.decodedPerSecond": perSecond(decoded - read),
    "audit.foldedPerSecond": perSecond(folded - decoded),
    "audit.eventsPerSecond": perSecond(folded - read),
  };
}

async function fetchLogs(client: Client, deployment: Deployment): Promise<Fetched> {
  const pin = await pinBlock(client, deployment);
  const timestamps = new Timestamps(client);
  const logs: RpcLog[] = [];
  for await (const page of readPages(client, readingOf(deployment, pin))) {
    await timestamps.load(page.logs);
    for (const log of page.logs) logs.push(log);
  }
  return { logs, timestamps };
}

/** @throws Error if a log is none of ours. */
function decodeLogs(deployment: Deployment, { logs, timestamps }: Fetched): EngineEvent[] {
  const report = new Report();
  const decoder = new Decoder(deployment, report);
  const events = logs.flatMap((log) => decoder.decode(log, timestamps.of(Number(log.blockNumber))) ?? []);
  assertLawful(report);
  return events;
}

/** @throws Error if the rules do not allow what happened. */
function foldEvents(deployment: Deployment, events: readonly EngineEvent[]): void {
  const report = new Report();
  const fold = new Fold(deployment, report);
  for (const event of events) fold.add(event);
  fold.finish();
  assertLawful(report);
}

function assertLawful(report: Report): void {
  if (report.differences.length > 0) throw new Error("the busy season is not lawful; see npm run audit");
}
