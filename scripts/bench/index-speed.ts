import { rm } from "node:fs/promises";
import { takeLock } from "../lib/lock.ts";
import { type ChainIndex, startIndex } from "../start/chain-index.ts";
import { readDeployment } from "../start/deployment.ts";
import { privateDataDir, startPrivateStack } from "../start/private-stack.ts";
import { privatePorts } from "../start/stack-ports.ts";
import { buildSubgraph, prepareSubgraph } from "../start/subgraph-build.ts";
import { measureAudit } from "./audit-speed.ts";
import { playBusySeason } from "./busy-season.ts";
import { eventBlocks } from "./event-blocks.ts";
import type { Figures } from "./figures.ts";
import { measureQueries } from "./queries.ts";

const ROUNDS = 12;

/**
 * A season of about 6,000 events, mostly ballots over ten entries, taken in by Graph Node and replayed by the audit;
 * then the dApp's own queries against the index.
 */
export async function measureIndex(): Promise<Figures> {
  const stack = await startPrivateStack({ index: false });
  const dataDir = privateDataDir();
  // Locked like a stack's, so that the next run can end what a killed one leaves.
  const release = takeLock(dataDir);
  try {
    const deployment = readDeployment(stack.deploymentFile);
    await playBusySeason(stack.chain.url, deployment, ROUNDS);
    const manifest = await prepareSubgraph(stack.deploymentFile);
    // Compiled beforehand, so that only indexing is measured.
    await buildSubgraph(manifest);
    const ports = await privatePorts();
    const options = { dataDir, ports, rpcUrl: stack.chain.url, ipfsUrl: stack.content.url, manifest };
    const blocks = await eventBlocks(stack.chain.url, deployment);
    const index = await startIndex(options);
    try {
      const rate = await indexingRate(index, blocks);
      const queries = await measureQueries(index.graphqlUrl, (await stack.chain.head()).number);
      return { ...rate, ...queries, ...(await measureAudit(stack.chain.url, deployment)) };
    } finally {
      await index.stop();
    }
  } finally {
    await stack.stop();
    release();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Events a second from the moment Graph Node answers until it has taken in the last event. */
async function indexingRate(index: ChainIndex, blocks: readonly number[]): Promise<Figures> {
  const began = performance.now();
  const first = (await index.state()).block;
  const last = blocks.at(-1) ?? 0;
  await index.caughtUp(last, 600_000);
  const seconds = (performance.now() - began) / 1000;
  const events = blocks.filter((block) => block > first).length;
  return { "index.events": events, "index.eventsPerSecond": Math.round(events / seconds) };
}
