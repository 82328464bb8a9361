import { useSyncExternalStore } from "react";
import { createStore } from "@/lib/store.ts";
import { useNow } from "@/lib/use-now.ts";

const newest = createStore(0);

/** Takes note of the time of a block (Unix seconds) that the chain or its index told of. */
export function noteBlockTime(seconds: number): void {
  newest.set(Math.max(newest.get(), seconds));
}

/**
 * The chain's time in Unix seconds, by which windows open and close: the device's clock, unless the newest known block
 * is ahead of it, as where a device's clock is slow or a local chain's was moved.
 */
export function useChainNow(): number {
  return Math.max(useNow(), useSyncExternalStore(newest.subscribe, newest.get));
}
