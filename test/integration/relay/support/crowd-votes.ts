import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type ErrandRecord, fetchErrand, handIn, RelayError } from "@engine/protocol/relay-client";
import type { Hex } from "viem";
import { freePorts } from "../../../../scripts/lib/ports.ts";
import { spawnRelay, type World } from "./world.ts";

const KILLS = 3;
const RETRY_MILLISECONDS = 50;

/**
 * Everybody hands in a ballot, again and again until it is taken, and asks for it until it has ended; meanwhile the
 * relayer is killed without a warning each time it has just come to life, and started anew.
 */
export async function crowdVotes(world: World, ballots: readonly object[]) {
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  let over = false;
  const voting = Promise.all(ballots.map((ballot, place) => vote(url, ballot, place))).finally(() => {
    over = true;
  });
  voting.catch(() => undefined);
  let kills = 0;
  let relay = spawnRelay(world, { name: "killed", port });
  try {
    for (; kills < KILLS && !over; kills++) {
      await answering(url);
      // Later each time: while it takes ballots, writes shipments, waits for blocks.
      await sleep(80 * (kills + 1));
      await killed(relay);
      relay = spawnRelay(world, { name: "killed", port });
    }
    return { records: await voting, kills };
  } finally {
    await killed(relay);
  }
}

async function vote(url: string, ballot: object, place: number): Promise<ErrandRecord> {
  await sleep(place * 5);
  const { id } = await persistently(() => handIn(url, "ballots", ballot));
  return persistently(async () => {
    const record = await fetchErrand(url, "ballots", id as Hex);
    if (record.state === "done" || record.state === "refused") return record;
    throw new RelayError("unreachable", 0, "It is still under way.");
  });
}

/** Until there is an answer; a refusal is one, unless it says to come back. */
async function persistently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const comeBack = error instanceof RelayError && (error.code === "unreachable" || error.status === 503);
      if (!comeBack) throw error;
      await sleep(RETRY_MILLISECONDS);
    }
  }
}

async function answering(url: string): Promise<void> {
  await persistently(async () => {
    const response = await fetch(`${url}/relay`).catch(() => undefined);
    if (!response?.ok) throw new RelayError("unreachable", 0, "Not yet.");
  });
}

function killed(relay: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (relay.exitCode !== null || relay.signalCode !== null) return resolve();
    relay.once("exit", () => resolve());
    relay.kill("SIGKILL");
  });
}
