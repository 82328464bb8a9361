import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "./fault.ts";

export interface PollOptions {
  /** What is awaited, for the message when it does not come: "the chain to answer". */
  what: string;
  timeoutMs?: number;
  everyMs?: number;
}

/**
 * Calls `check` until it returns something other than undefined or false; a check that throws counts as "not yet".
 * @throws Fault naming what was awaited, and the last failure, after `timeoutMs`.
 */
export async function until<T>(
  check: () => Promise<T | undefined | false>,
  { what, timeoutMs = 30_000, everyMs = 100 }: PollOptions,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let lastFailure: unknown;
  while (Date.now() < deadline) {
    try {
      const found = await check();
      if (found !== undefined && found !== false) return found;
    } catch (failure) {
      lastFailure = failure;
    }
    await sleep(everyMs);
  }
  const reason = lastFailure instanceof Error ? ` (${lastFailure.message})` : "";
  throw new Fault(`Waited ${timeoutMs / 1000} s for ${what}, in vain${reason}.`);
}
