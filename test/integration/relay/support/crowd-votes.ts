import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ErrandRecord, fetchErrand, handIn, RelayError } from "@engine/protocol/relay-client";
import { writeServer } from "../../../../scripts/build/server-part.ts";
import { until } from "../../../../scripts/lib/poll.ts";
import { freePorts } from "../../../../scripts/lib/ports.ts";
import type { Chance } from "../../../../scripts/simulate/chance.ts";
import { relayer, spawnBuiltRelay, type World } from "./world.ts";

const RETRY_MILLISECONDS = 50;
/** After the last ballot that a life takes: what was sent is mined and settled meanwhile. */
const LONGEST_AFTERLIFE_MILLISECONDS = 1_500;
/** For starting on a busy machine. */
const PATIENCE_MILLISECONDS = 120_000;

/**
 * Everybody hands in a ballot, again and again until it is taken, and asks for it until it has ended. In each of its
 * lives the relayer meets an equal share of new voters and is killed without a warning: as chance decides, at once when
 * its next transaction reaches the node, or some moments after so many ballots; the last life lasts until all is over.
 * @returns how each ballot ended, and what the relayer then says of itself.
 */
export async function crowdVotes(world: World, ballots: readonly object[], kills: number, chance: Chance) {
  const folder = join(world.chain.dataDir, "built");
  await writeServer(folder, world.deployment);
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const dataDir = join(world.chain.dataDir, "killed");
  const share = Math.ceil(ballots.length / (kills + 1));
  const voting: Promise<ErrandRecord>[] = [];
  let taken = 0;
  for (let life = 0; ; life++) {
    const relay = spawnBuiltRelay(world, { folder, dataDir, port });
    try {
      await answering(url);
      const [before, sent] = [taken, await sentBy(world)];
      const newcomers = ballots.slice(life * share, (life + 1) * share);
      voting.push(...newcomers.map((ballot) => vote(url, ballot, () => taken++)));
      for (const each of voting) each.catch(() => undefined);
      if (life === kills) {
        const records = await Promise.all(voting);
        return { records, dataDir, status: await (await fetch(`${url}/relay`)).json() };
      }
      if (chance.below(2) === 0) {
        await soon(async () => (await sentBy(world)) > sent, "a transaction to reach the node");
      } else {
        const enough = before + chance.below(newcomers.length + 1);
        await soon(async () => taken >= enough, "so many ballots to be taken");
        await sleep(chance.below(LONGEST_AFTERLIFE_MILLISECONDS));
      }
    } finally {
      await killed(relay);
    }
  }
}

async function vote(url: string, ballot: object, onTaken: () => void): Promise<ErrandRecord> {
  const { id } = await persistently(() => handIn(url, "ballots", ballot));
  onTaken();
  return persistently(async () => {
    const record = await fetchErrand(url, "ballots", id);
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

const soon = (check: () => Promise<boolean>, what: string) =>
  until(check, { what, everyMs: 1, timeoutMs: PATIENCE_MILLISECONDS });

async function answering(url: string): Promise<void> {
  await soon(async () => (await fetch(`${url}/relay`)).ok, "the relayer to come to life");
}

/** How many of the relayer's transactions the node has. */
async function sentBy({ chain }: World): Promise<number> {
  return Number(await chain.rpc<string>("eth_getTransactionCount", [relayer.address, "pending"]));
}

function killed(relay: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (relay.exitCode !== null || relay.signalCode !== null) return resolve();
    relay.once("exit", () => resolve());
    relay.kill("SIGKILL");
  });
}
