import { useSyncExternalStore } from "react";
import { useNow } from "@/lib/use-now.ts";

let newest = 0;
const listeners = new Set<() => void>();

/** Takes note of the time of a block (Unix seconds) that the chain or its index told of. */
export function noteBlockTime(seconds: number): void {
  if (seconds <= newest) return;
  newest = seconds;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The chain's time in Unix seconds, by which windows open and close: the device's clock, unless the newest known block
 * is ahead of it, as where a device's clock is slow or a local chain's was moved.
 */
export function useChainNow(): number {
  return Math.max(
    useNow(),
    useSyncExternalStore(subscribe, () => newest),
  );
}
