import type { Client } from "viem";
import type { EngineEvent, Target } from "./contracts.ts";
import { type Decision, kindOfEvent } from "./decisions/decision.ts";
import { decisionsOf } from "./decisions/decisions-of-events.ts";
import { type Difference, Report } from "./differences.ts";
import { factsOfState } from "./metrics/facts-of-state.ts";
import type { Figure } from "./metrics/figure.ts";
import { type Leaderboard, leaderboard } from "./metrics/leaderboard.ts";
import type { MetricOptions } from "./metrics/metric.ts";
import { computeMetrics, DEFAULT_OPTIONS } from "./metrics/register.ts";
import { type PageStore, readHistory } from "./replay/history.ts";
import { confirmPin, type Pin, pinBlock } from "./replay/pin.ts";
import { Fold } from "./state/fold.ts";
import { verifyContracts } from "./verify/contracts/verify-contracts.ts";
import { documentReferences } from "./verify/document-references.ts";
import { type Documents, verifyDocuments } from "./verify/documents.ts";
import { verifySubgraph } from "./verify/subgraph/verify-subgraph.ts";

export interface AuditOptions {
  /** Block to pin everything to; the newest by default. */
  block?: number | undefined;
  /** GraphQL address of the index, to compare it as well. */
  subgraph?: string | undefined;
  /** Address of a content store or IPFS gateway, to check the documents as well. */
  content?: string | undefined;
  /** Keeps what was read, so that a broken-off audit goes on where it stopped. */
  store?: PageStore | undefined;
  metrics?: MetricOptions;
  onProgress?: (phase: string, done: number, total: number) => void;
}

/** What an audit found, all at one block. */
export interface Audit {
  block: Pin;
  /** How many of each thing were looked at. */
  checked: Record<string, number>;
  differences: Difference[];
  notes: string[];
  metrics: Record<string, Figure>;
  leaderboard: Leaderboard;
  /** Every decision up to the block, with its ground and, if documents were read, its reason. */
  decisions: Decision[];
}

/**
 * Replays the engine's logs up to one block, recomputes everything, and compares it with the rules, with the
 * contracts' own answers, and if asked with the index and the documents.
 * @throws AuditFault if the audit could not be made; a difference is a finding, no fault.
 */
export async function runAudit(client: Client, target: Target, options: AuditOptions = {}): Promise<Audit> {
  const report = new Report();
  const { onProgress } = options;
  const pin = await pinBlock(client, target, options.block);
  const { fold, events } = await replay(client, target, pin, report, options);
  await verifyContracts(client, target, pin, fold.state, report, (done, total) =>
    onProgress?.("contracts", done, total),
  );
  const documents: Documents = options.content
    ? await verifyDocuments(options.content, documentReferences(fold.state, target), report, (done, total) =>
        onProgress?.("documents", done, total),
      )
    : new Map();
  if (options.subgraph) {
    const world = { state: fold.state, events, target, pin, documents };
    await verifySubgraph(options.subgraph, world, report, (done, total) =>
      onProgress?.("index", done, total),
    );
  }
  await confirmPin(client, pin);
  const facts = factsOfState(fold.state, pin);
  return {
    block: pin,
    checked: report.checked,
    differences: report.differences,
    notes: report.notes,
    metrics: computeMetrics(facts, options.metrics ?? DEFAULT_OPTIONS),
    leaderboard: leaderboard(facts),
    decisions: decisionsOf(events, { state: fold.state, target, documents }),
  };
}

async function replay(client: Client, target: Target, pin: Pin, report: Report, options: AuditOptions) {
  const fold = new Fold(target, report);
  const events: EngineEvent[] = [];
  const reading = {
    store: options.store,
    onProgress: (done: number, total: number) => options.onProgress?.("logs", done, total),
  };
  for await (const event of readHistory(client, target, pin, report, reading)) {
    fold.add(event);
    if (options.subgraph || kindOfEvent(event.eventName)) events.push(event);
  }
  fold.finish();
  return { fold, events };
}
