import { forwarderAbi } from "@engine/protocol/abi/forwarder";
import { type ErrandRecord, fetchErrand, RelayError } from "@engine/protocol/relay-client";
import { type Address, type Client, type Log, parseEventLogs } from "viem";
import { getTransactionReceipt } from "viem/actions";
import { type PendingRecord, updatePending } from "@/lib/transactions/pending.ts";

/** After its deadline a request cannot be carried out; this long after it even a slow relayer would have said so. */
const SILENCE_SECONDS = 120;

export interface RelayWatch {
  url: string;
  forwarder: Address;
  everyMilliseconds: number;
  pathOf?: ((logs: readonly Log[]) => string | undefined) | undefined;
}

/** Follows what was handed to a relayer to its block or its end. Safe to begin again, also after a reload. */
export async function followRelayed(client: Client, record: PendingRecord, watch: RelayWatch): Promise<void> {
  for (;;) {
    const errand = await ask(watch.url, record);
    if (errand === "lost") return updatePending(record.id, { state: "lost" });
    if (errand?.state === "refused") return updatePending(record.id, { state: "reverted" });
    if (errand?.state === "done") return settle(client, record, errand, watch);
    await new Promise((resolve) => setTimeout(resolve, watch.everyMilliseconds));
  }
}

/** Undefined while the relayer is silent. */
async function ask(url: string, { id, relayedUntil = 0 }: PendingRecord) {
  try {
    return await fetchErrand(url, "requests", id as `0x${string}`);
  } catch (error) {
    if (error instanceof RelayError && error.code === "unknownErrand") return "lost";
    return Date.now() / 1000 > relayedUntil + SILENCE_SECONDS ? "lost" : undefined;
  }
}

async function settle(
  client: Client,
  record: PendingRecord,
  { hash, block }: ErrandRecord,
  { forwarder, pathOf }: RelayWatch,
): Promise<void> {
  if (!hash || block === undefined) return;
  const receipt = pathOf && (await getTransactionReceipt(client, { hash }).catch(() => undefined));
  const path = receipt && pathOf(ownLogs(receipt.logs, forwarder, record.account as Address));
  const place = { hash, block, confirmedAt: Date.now() };
  updatePending(record.id, { state: "confirmed", ...place, ...(path ? { path } : {}) });
}

/** The logs of one person's request, in a transaction that may carry others': they end with the forwarder's own. */
export function ownLogs(logs: readonly Log[], forwarder: Address, signer: Address): readonly Log[] {
  const events = parseEventLogs({
    abi: forwarderAbi,
    eventName: "ExecutedForwardRequest",
    logs: [...logs],
  }).filter(({ address }) => address.toLowerCase() === forwarder.toLowerCase());
  const place = events.findIndex(({ args }) => args.signer.toLowerCase() === signer.toLowerCase());
  const end = events[place];
  if (!end) return [];
  const start = events[place - 1];
  return logs.filter(
    ({ logIndex }) =>
      logIndex !== null && logIndex < (end.logIndex ?? 0) && logIndex > (start ? (start.logIndex ?? -1) : -1),
  );
}
