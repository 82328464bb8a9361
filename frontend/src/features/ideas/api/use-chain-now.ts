import { useNow } from "@/lib/use-now.ts";

/**
 * The chain's time in Unix seconds, by which windows open and close: the device's clock, unless the chain's last known
 * block is ahead of it, as on a local chain whose clock was moved.
 */
export function useChainNow(blockTime: number): number {
  return Math.max(useNow(), blockTime);
}
