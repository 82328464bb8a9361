import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Deployment } from "@engine/protocol/deployment";
import { fetchErrand, handIn } from "@engine/protocol/relay-client";
import { deployAll } from "../deploy/deploy-all.ts";
import { rpc } from "../lib/json-rpc.ts";
import { until } from "../lib/poll.ts";
import { freePorts } from "../lib/ports.ts";
import { NEWEST_STATE, startBareChain } from "../start/bare-chain.ts";
import { startContentStore } from "../start/content-store.ts";
import { privateDataDir } from "../start/private-stack.ts";
import { enrolOwner, gatherCrowd, owner } from "./crowd.ts";
import { type Figures, percentile } from "./figures.ts";
import { ballotLetter } from "./letters.ts";
import { openBallot } from "./open-ballot.ts";

const VOTERS = 200;
const ENTRIES = 10;
const MINUTE_MILLISECONDS = 60_000;
/** As on the chains that members' votes cost little on. */
const BLOCK_SECONDS = 2;
const DAYS_AGO = 92;

/** From a signed ballot until it is in a block, while so many members vote in the same minute through the relayer. */
export async function measureRelay(): Promise<Figures> {
  const dataDir = privateDataDir();
  const genesisTimestamp = Math.floor(Date.now() / 1000) - DAYS_AGO * 86_400;
  const chain = await startBareChain({ dataDir, genesisTimestamp, formerStates: NEWEST_STATE });
  try {
    const deploymentFile = join(dataDir, "deployment.json");
    const deployment = await deployAll({ rpcUrl: chain.url, dataDir, deploymentFile });
    const [port = 0] = await freePorts(1);
    const store = await startContentStore({
      ...{ dataDir, deploymentFile, port, rpcUrl: chain.url },
      ...{ webOrigin: "http://127.0.0.1:3000", graphqlUrl: "http://127.0.0.1:1" },
    });
    try {
      const waits = await voteInOneMinute(store.url, chain.url, deployment);
      return {
        "relay.p50Milliseconds": Math.round(percentile(waits, 0.5)),
        "relay.p95Milliseconds": Math.round(percentile(waits, 0.95)),
      };
    } finally {
      await store.stop();
    }
  } finally {
    await chain.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function voteInOneMinute(url: string, rpcUrl: string, deployment: Deployment): Promise<number[]> {
  const boss = owner(rpcUrl);
  await enrolOwner(boss, deployment);
  const voters = await gatherCrowd(boss, deployment, VOTERS);
  const roundId = await openBallot({ boss, rpcUrl, deployment }, ENTRIES);
  const ballots = await Promise.all(
    voters.map((voter, seed) => ballotLetter(deployment, voter, roundId, BigInt(1 + (seed % 3)))),
  );
  await rpc(rpcUrl, "evm_setIntervalMining", [BLOCK_SECONDS]);
  return await Promise.all(
    ballots.map(async (ballot, place) => {
      await sleep((place * MINUTE_MILLISECONDS) / VOTERS);
      return vote(url, ballot);
    }),
  );
}

async function vote(url: string, ballot: object): Promise<number> {
  const began = performance.now();
  const { id } = await handIn(url, "ballots", ballot);
  const isDone = async () => (await fetchErrand(url, "ballots", id)).state === "done";
  await until(isDone, { what: "a ballot to be in a block", everyMs: 50, timeoutMs: 60_000 });
  return performance.now() - began;
}
