import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeBuildFolder } from "../../subgraph/scripts/build-folder.ts";
import { takeLock } from "../lib/lock.ts";
import { repoRoot } from "../lib/paths.ts";
import type { IndexOptions } from "../start/chain-index.ts";
import { localNetwork } from "../start/local-chain.ts";
import { privateDataDir } from "../start/private-stack.ts";
import { privatePorts } from "../start/stack-ports.ts";
import { buildSubgraph, prepareSubgraph } from "../start/subgraph-build.ts";
import { measureAudit } from "./audit-speed.ts";
import { EVENTS_OF_ROUND, playBusySeason } from "./busy-season.ts";
import { eventBlocks } from "./event-blocks.ts";
import type { Figures } from "./figures.ts";
import { measureIndexing } from "./indexing-rate.ts";
import { openLibrary } from "./library.ts";
import { measureQueries } from "./queries.ts";
import { type SeasonChain, startSeasonChain } from "./season-chain.ts";

/** Events of the season, unless BENCH_EVENTS says otherwise. */
const EVENTS = Number(process.env.BENCH_EVENTS ?? 100_000);
/** Events that the naive mapping is measured on: it is the same for all that follow, and slow. */
const NAIVE_EVENTS = 20_000;

/**
 * A season of `EVENTS` events, mostly ballots over ten entries, taken in by Graph Node with our mapping and settings,
 * and its beginning with the naive mapping and the settings that Graph Node comes with; replayed by the audit; then
 * the dApp's own queries against the index.
 */
export async function measureIndex(): Promise<Figures> {
  const dataDir = privateDataDir();
  // Locked like a stack's, so that the next run can end what a killed one leaves.
  const release = takeLock(dataDir);
  const library = await openLibrary();
  let chain: SeasonChain | undefined;
  try {
    chain = await startSeasonChain(dataDir);
    await playBusySeason(chain.url, chain.deployment, library, Math.ceil(EVENTS / EVENTS_OF_ROUND));
    const blocks = await eventBlocks(chain.url, chain.deployment);
    const audit = await measureAudit(chain.url, chain.deployment);
    const where = { dataDir, rpcUrl: chain.url, ipfsUrl: library.url };
    const naive = await measureNaive(where, chain, blocks.slice(0, NAIVE_EVENTS));
    const ours = await measureOurs(where, chain, blocks);
    const times = Number(ours["index.eventsPerSecond"]) / Number(naive["index.naiveEventsPerSecond"]);
    return { ...audit, ...naive, ...ours, "index.timesNaive": Math.round(10 * times) / 10 };
  } finally {
    await chain?.stop();
    await library.stop();
    release();
    await rm(dataDir, { recursive: true, force: true });
  }
}

type Where = Pick<IndexOptions, "dataDir" | "rpcUrl" | "ipfsUrl">;

async function measureOurs(
  where: Where,
  { deploymentFile }: SeasonChain,
  blocks: readonly number[],
): Promise<Figures> {
  const manifest = await prepareSubgraph(deploymentFile);
  // Compiled beforehand, so that only indexing is measured.
  await buildSubgraph(manifest);
  const options = { ...where, ports: await privatePorts(), manifest };
  return await measureIndexing(
    options,
    blocks,
    async (index, { events, eventsPerSecond, ofFifths, memory }) => ({
      "index.events": events,
      "index.eventsPerSecond": eventsPerSecond,
      "index.slowestFifthPerSecond": Math.min(...ofFifths),
      "index.fastestFifthPerSecond": Math.max(...ofFifths),
      "index.graphNodeMegabytes": memory.peakOf("Graph Node") ?? null,
      "index.postgresMegabytes": memory.peakOf("PostgreSQL") ?? null,
      ...(await measureQueries(index.graphqlUrl, blocks.at(-1) ?? 0)),
    }),
  );
}

async function measureNaive(
  where: Where,
  { deployment }: SeasonChain,
  blocks: readonly number[],
): Promise<Figures> {
  const manifest = await writeBuildFolder({
    ...{ deployment, network: localNetwork },
    // Inside the project: the compiler looks for its library in the folders above.
    out: join(repoRoot, "subgraph", "build", "naive"),
    overlay: join(repoRoot, "subgraph", "naive"),
  });
  await buildSubgraph(manifest);
  // What it comes with, but for backtraces that a developer's terminal may ask for.
  const options = { ...where, ports: await privatePorts(), manifest, settings: { RUST_BACKTRACE: "0" } };
  return await measureIndexing(options, blocks, async (_index, { eventsPerSecond }) => ({
    "index.naiveEventsPerSecond": eventsPerSecond,
  }));
}
