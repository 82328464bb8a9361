import { setTimeout as sleep } from "node:timers/promises";
import type { PublicClient } from "viem";
import { rpc } from "../lib/json-rpc.ts";
import type { Moment } from "./action.ts";

/** The scenario's rounds last a week: a chain's own rules say how long its days are. */
const ROUND_DAYS = 7;
const HOURS_PER_DAY = 24;

/** The seconds of one day of the season under these rules: 86,400 with rounds of a week, 60 with rounds of 7 minutes. */
export function dayLength(rules: { durationSeconds: number }): number {
  return rules.durationSeconds / ROUND_DAYS;
}

/** When a moment is, in seconds since 1970, in a season that began at `start`. */
export function timeOf({ day, hour }: Moment, start: number, secondsPerDay: number): number {
  return Math.round(start + (day + hour / HOURS_PER_DAY) * secondsPerDay);
}

/**
 * When a new season begins: so that it ends today, at a midnight (UTC) if its days are real ones; but never before
 * the chain's last block.
 */
export function startOf(now: number, days: number, secondsPerDay: number, lastBlock: number): number {
  const ideal = now - days * secondsPerDay;
  return Math.max(ideal - (ideal % secondsPerDay), lastBlock + 1);
}

/** Brings a chain to a time. */
export interface Clock {
  /** Resolves with the next block's time, in seconds since 1970, as soon as it can be this one or a later one. */
  reach(time: number): Promise<number>;
}

/** Sets the time of the local chain's next block: the season is played in seconds. */
export function settableClock(client: PublicClient, rpcUrl: string): Clock {
  // Remembered, so that the chain is asked for its time once and not before each action.
  let reached = 0;
  return {
    async reach(time) {
      if (reached === 0) reached = Number((await client.getBlock()).timestamp);
      if (time <= reached) return reached;
      await rpc(rpcUrl, "evm_setNextBlockTimestamp", [time]);
      reached = time;
      return time;
    },
  };
}

/** Waits for a chain whose time is its own. */
export function patientClock(client: PublicClient, pollMilliseconds = client.pollingInterval): Clock {
  return {
    async reach(time) {
      for (;;) {
        const { timestamp } = await client.getBlock();
        if (timestamp >= BigInt(time)) return Number(timestamp);
        await sleep(pollMilliseconds);
      }
    },
  };
}
