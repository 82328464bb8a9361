import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useEngine } from "@/config/engine-context.ts";
import { headsQueryOptions } from "@/features/status/api/index-head.ts";
import { receiptReader } from "@/features/transactions/api/receipts.ts";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";
import { removePending, updatePending, usePendingRecords } from "@/lib/transactions/pending.ts";

const WATCH_MILLISECONDS = 1_000;
const SHOWN_AFTER_INDEXED_MILLISECONDS = 8_000;

/** On a public chain a block can still be replaced; two more on top make that unlikely. */
const CONFIRMATIONS = { local: 1, public: 3 };

/**
 * Follows every unfinished record: from signed to its block, and from there into the index, which then refreshes all
 * that is on screen. Mounted once, while there are records.
 */
export function useFollowPending(): void {
  useWatchBlocks();
  useWatchIndex();
}

function useWatchBlocks(): void {
  const engine = useEngine();
  const wallet = useWalletControls();
  const records = usePendingRecords();
  useEffect(() => {
    const signed = records.filter(({ state }) => state === "signed");
    if (signed.length === 0) return;
    void Promise.all([wallet.load(), import("@/lib/transactions/watch-pending.ts")]).then(
      ([{ reader }, { watchPending }]) => {
        for (const record of signed) {
          const pathOf = receiptReader(record.id);
          const confirmations = engine.local ? CONFIRMATIONS.local : CONFIRMATIONS.public;
          const { contentUrl: url, deployment } = engine;
          const relay = { url, forwarder: deployment.contracts.Forwarder.address };
          void watchPending(reader(), record, { confirmations, relay, ...(pathOf ? { pathOf } : {}) });
        }
      },
    );
  }, [records, wallet, engine]);
}

function useWatchIndex(): void {
  const engine = useEngine();
  const queryClient = useQueryClient();
  const records = usePendingRecords();
  const waiting = records.some(({ state }) => state === "confirmed");
  const { data } = useQuery({
    ...headsQueryOptions(engine),
    ...(waiting ? { refetchInterval: WATCH_MILLISECONDS, staleTime: 0 } : {}),
  });
  const indexed = data?.index;
  useEffect(() => {
    if (indexed === undefined) return;
    const arrived = records.filter(
      ({ state, block }) => state === "confirmed" && block !== undefined && block <= indexed,
    );
    if (arrived.length === 0) return;
    void queryClient.invalidateQueries().finally(() => {
      for (const { id } of arrived) updatePending(id, { state: "indexed" });
    });
  }, [indexed, records, queryClient]);
  useEffect(() => {
    const done = records.filter(({ state }) => state === "indexed");
    const timers = done.map(({ id }) =>
      setTimeout(() => removePending(id), SHOWN_AFTER_INDEXED_MILLISECONDS),
    );
    return () => timers.forEach(clearTimeout);
  }, [records]);
}
