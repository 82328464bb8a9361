import { useSyncExternalStore } from "react";

const TICK_MILLISECONDS = 30_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, TICK_MILLISECONDS);
  return () => clearInterval(timer);
}

const halfMinutes = () => Math.floor(Date.now() / TICK_MILLISECONDS);

/** The time in Unix seconds, renewed every half minute: precise enough for "3 minutes ago". */
export function useNow(): number {
  return useSyncExternalStore(subscribe, halfMinutes) * (TICK_MILLISECONDS / 1000);
}
