import type { Client, Log, TransactionReceipt } from "viem";
import { getTransaction, waitForTransactionReceipt } from "viem/actions";
import { type PendingRecord, updatePending } from "@/lib/transactions/pending.ts";
import { followRelayed, type RelayWatch } from "@/lib/transactions/watch-relayed.ts";

/** A transaction nobody knows this long after it was signed is not coming any more. */
const LOST_AFTER_MILLISECONDS = 90_000;

export interface WatchOptions {
  confirmations: number;
  /** Where what was relayed is asked for. */
  relay?: Pick<RelayWatch, "url" | "forwarder">;
  pathOf?: (logs: readonly Log[]) => string | undefined;
}

const watched = new Map<string, Promise<void>>();

/**
 * Follows a signed transaction to its block, or to its end: reverted, replaced by another, cancelled, or lost. Safe
 * to call again, also after a reload.
 */
export function watchPending(client: Client, record: PendingRecord, options: WatchOptions): Promise<void> {
  const running = watched.get(record.id);
  if (running) return running;
  const watching = follow(client, record, options).finally(() => watched.delete(record.id));
  watched.set(record.id, watching);
  return watching;
}

async function follow(
  client: Client,
  record: PendingRecord,
  { confirmations, pathOf, relay }: WatchOptions,
): Promise<void> {
  if (record.relayedUntil !== undefined && relay) {
    const everyMilliseconds = client.pollingInterval;
    return followRelayed(client, record, { ...relay, pathOf, everyMilliseconds });
  }
  const end: { state?: "replaced" | "cancelled" } = {};
  try {
    const receipt = await waitForTransactionReceipt(client, {
      hash: record.hash as `0x${string}`,
      confirmations,
      timeout: LOST_AFTER_MILLISECONDS,
      onReplaced({ reason, transaction }) {
        updatePending(record.id, { hash: transaction.hash });
        if (reason !== "repriced") end.state = reason;
      },
    });
    settle(record, receipt, end.state, pathOf);
  } catch {
    if (!(await isKnown(client, record))) updatePending(record.id, { state: "lost" });
  }
}

function settle(
  record: PendingRecord,
  { status, blockNumber, logs }: TransactionReceipt,
  end: "replaced" | "cancelled" | undefined,
  pathOf: ((logs: readonly Log[]) => string | undefined) | undefined,
): void {
  if (end || status === "reverted") {
    updatePending(record.id, { state: end ?? "reverted" });
    return;
  }
  const path = pathOf?.(logs);
  const place = { block: Number(blockNumber), confirmedAt: Date.now() };
  updatePending(record.id, { state: "confirmed", ...place, ...(path ? { path } : {}) });
}

/** Whether the node still has it, or does not answer, in which case nothing is known. */
async function isKnown(client: Client, { hash, signedAt }: PendingRecord): Promise<boolean> {
  try {
    await getTransaction(client, { hash: hash as `0x${string}` });
    return true;
  } catch (error) {
    const notFound = (error as { name?: string }).name === "TransactionNotFoundError";
    return !notFound || Date.now() - signedAt < LOST_AFTER_MILLISECONDS;
  }
}
