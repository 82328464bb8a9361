import { setTimeout as sleep } from "node:timers/promises";
import { type ChainIndex, type IndexOptions, startIndex } from "../start/chain-index.ts";
import { type MemoryWatch, watchMemory } from "./memory.ts";

const PARTS = 5;

/** How fast an index took in events. */
export interface IndexingRate {
  events: number;
  eventsPerSecond: number;
  /** The same for each fifth of the events: alike if time grows in proportion. */
  ofFifths: number[];
  memory: MemoryWatch;
}

/**
 * Starts an index over a chain and measures it from the moment it answers until it has these events; `use` may then
 * ask it. It is stopped in the end.
 * @param blocks The block of each event, in order.
 * @throws Fault if it fails.
 */
export async function measureIndexing<T>(
  options: IndexOptions,
  blocks: readonly number[],
  use: (index: ChainIndex, rate: IndexingRate) => Promise<T>,
): Promise<T> {
  const index = await startIndex(options);
  const memory = watchMemory(index.services);
  try {
    return await use(index, { ...(await rateOf(index, blocks)), memory });
  } finally {
    memory.stop();
    await index.stop();
  }
}

async function rateOf(index: ChainIndex, blocks: readonly number[]): Promise<Omit<IndexingRate, "memory">> {
  const { block: first } = await index.state();
  const known = blocks.filter((block) => block <= first).length;
  const passed = [{ events: known, at: performance.now() }];
  for (let part = 1; part <= PARTS; part++) {
    const events = known + Math.round(((blocks.length - known) * part) / PARTS);
    const block = await reached(index, blocks[events - 1] ?? 0);
    passed.push({ events: blocks.filter((each) => each <= block).length, at: performance.now() });
  }
  const rates = passed.slice(1).map((end, i) => between(passed[i] ?? end, end));
  const [begin, end] = [passed[0], passed.at(-1)] as [Passing, Passing];
  return { events: end.events - begin.events, eventsPerSecond: between(begin, end), ofFifths: rates };
}

/** So many events were in the index at this time (milliseconds). */
interface Passing {
  events: number;
  at: number;
}

function between(begin: Passing, end: Passing): number {
  const seconds = (end.at - begin.at) / 1000;
  return seconds > 0 ? Math.round((end.events - begin.events) / seconds) : 0;
}

/** Waits until the index has a block, as long as it moves; answers the block it then has. */
async function reached(index: ChainIndex, wanted: number): Promise<number> {
  const patience = 120_000;
  let moved = { block: -1, at: performance.now() };
  for (;;) {
    const { block, failure } = await index.state();
    if (failure) throw new Error(`the subgraph failed at block ${block}: ${failure}`);
    if (block >= wanted) return block;
    if (block > moved.block) moved = { block, at: performance.now() };
    if (performance.now() - moved.at > patience)
      throw new Error(`the index has not moved from block ${block} for ${patience / 1000} s`);
    await sleep(100);
  }
}
