import { useMemo, useSyncExternalStore } from "react";
import { type Check, type Checked, isObject, isOneOf, isOptional, isText, isWhole } from "@/lib/check.ts";
import { stored } from "@/lib/stored.ts";

const hash = isText(66, /^0x[0-9a-fA-F]{64}$/);
const address = isText(42, /^0x[0-9a-fA-F]{40}$/);

const isRecord = isObject({
  /** Hash of the transaction, or of the request, that was signed; a replacement keeps the record's id. */
  id: hash,
  /** Hash of the transaction that counts: the same, its replacement, or the relayer's. */
  hash,
  flow: isText(60),
  key: isText(200),
  /** In the words and the language of the moment of signing. */
  title: isText(400),
  chainId: isWhole(1),
  account: address,
  /** Contract called. */
  contract: address,
  /** Milliseconds since 1970. */
  signedAt: isWhole(),
  state: isOneOf(["signed", "confirmed", "indexed", "reverted", "replaced", "cancelled", "lost"]),
  /** Block that contains it; with "confirmed" and "indexed". */
  block: isOptional(isWhole()),
  confirmedAt: isOptional(isWhole()),
  /** Unix seconds until which the relayer may carry it; the relayer then knows it by `id`. Absent if self-paid. */
  relayedUntil: isOptional(isWhole()),
  /** Where it leads: a path of this app, never another site's. */
  path: isOptional(isText(200, /^\/(?!\/)/)),
  /** The flow's own; `usePendingPatches` checks it. */
  patch: (value): value is unknown => true,
});

/**
 * A transaction on its way. Its states are three and distinct: signed (sent, in no block yet), confirmed (in a block)
 * and indexed (in the lists one sees). The others are ends.
 */
export type PendingRecord = Checked<typeof isRecord>;

/** More than this is not somebody's work but a fault or an attack. */
const MOST_RECORDS = 50;

interface Journal {
  version: 1;
  records: PendingRecord[];
}

const store = stored<Journal>("engine.pending", readJournal, { version: 1, records: [] });

/** Damaged records are dropped one by one; a journal of another version is dropped whole. */
function readJournal(content: unknown): Journal | undefined {
  const { version, records } = (content ?? {}) as Partial<Journal>;
  if (version !== 1 || !Array.isArray(records)) return undefined;
  return { version, records: records.filter(isRecord).slice(-MOST_RECORDS) };
}

const UNFINISHED = new Set<PendingRecord["state"]>(["signed", "confirmed"]);

/** Whether something is still to come. */
export function isUnfinished({ state }: PendingRecord): boolean {
  return UNFINISHED.has(state);
}

/** All records, oldest first. */
export function pendingRecords(): readonly PendingRecord[] {
  return store.get().records;
}

/** Adds a record; the oldest finished ones make room. */
export function addPending(record: PendingRecord): void {
  const others = pendingRecords().filter(({ id }) => id !== record.id);
  const room = MOST_RECORDS - 1;
  const kept = others.length > room ? others.filter(isUnfinished).slice(-room) : others;
  store.set({ version: 1, records: [...kept, record] });
}

/** Changes a record that is still there. */
export function updatePending(id: string, change: Partial<PendingRecord>): void {
  const records = pendingRecords().map((record) => (record.id === id ? { ...record, ...change } : record));
  store.set({ version: 1, records });
}

/** Forgets a record. */
export function removePending(id: string): void {
  store.set({ version: 1, records: pendingRecords().filter((record) => record.id !== id) });
}

/** Whether the same thing is already on its way for this account. */
export function isUnderWay(key: string, account: string | undefined): boolean {
  return pendingRecords().some((record) => isSame(record, key, account) && isUnfinished(record));
}

function isSame(record: PendingRecord, key: string, account: string | undefined): boolean {
  return record.key === key && record.account.toLowerCase() === account?.toLowerCase();
}

/** All records, live. */
export function usePendingRecords(): readonly PendingRecord[] {
  return useSyncExternalStore(store.subscribe, pendingRecords);
}

/**
 * What the signed and confirmed runs of a flow will change, to lay over indexed data; newest last. A patch that does
 * not pass the check is left out.
 */
export function usePendingPatches<Patch>(
  flow: string,
  check: Check<Patch>,
): readonly { record: PendingRecord; patch: Patch }[] {
  const records = usePendingRecords();
  return useMemo(
    () =>
      records
        .filter((record) => record.flow === flow && isUnfinished(record))
        .flatMap((record) => (check(record.patch) ? [{ record, patch: record.patch }] : [])),
    [records, flow, check],
  );
}
