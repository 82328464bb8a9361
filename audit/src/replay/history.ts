import type { Client } from "viem";
import { numberToHex } from "viem/utils";
import { CONTRACT_NAMES, type EngineEvent, type Target } from "../contracts.ts";
import type { Report } from "../differences.ts";
import { Decoder } from "./decode.ts";
import { type Page, type Reading, readPages } from "./pages.ts";
import { headerOf, type Pin } from "./pin.ts";
import { Timestamps } from "./timestamps.ts";

/** Where pages that were read are kept between runs. */
export interface PageStore {
  /** Pages of the same contracts and chain, in order, from the start block on without a gap. */
  load(): Promise<Page[]>;
  add(page: Page): Promise<void>;
  /** Forgets all pages but the first `count`: the chain has changed since. */
  keep(count: number): Promise<void>;
}

export interface HistoryOptions {
  store?: PageStore | undefined;
  /** Called after each page with blocks read and blocks in all. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * All events of the engine up to the pinned block, in the order in which they happened.
 * @throws AuditFault if the logs cannot be read.
 */
export async function* readHistory(
  client: Client,
  target: Target,
  pin: Pin,
  report: Report,
  { store, onProgress }: HistoryOptions = {},
): AsyncGenerator<EngineEvent> {
  const decoder = new Decoder(target, report);
  const timestamps = new Timestamps(client);
  const reading = readingOf(target, pin);
  for await (const page of pagesOf(client, reading, pin, store)) {
    await timestamps.load(page.logs);
    for (const log of page.logs) {
      report.count("logs");
      const event = decoder.decode(log, timestamps.of(Number(log.blockNumber)));
      if (event) yield event;
    }
    onProgress?.(page.to - reading.from + 1, pin.number - reading.from + 1);
  }
}

/** What all of the engine's logs up to a block are. */
export function readingOf(target: Target, pin: Pin): Reading {
  const contracts = CONTRACT_NAMES.map((name) => target.contracts[name]);
  return {
    addresses: contracts.map(({ address }) => address),
    from: Math.min(...contracts.map(({ startBlock }) => startBlock)),
    to: pin.number,
  };
}

async function* pagesOf(
  client: Client,
  reading: Reading,
  pin: Pin,
  store: PageStore | undefined,
): AsyncGenerator<Omit<Page, "toHash">> {
  const kept = store ? await standingPages(client, store, pin) : [];
  yield* kept;
  const from = (kept.at(-1)?.to ?? reading.from - 1) + 1;
  for await (const page of readPages(client, { ...reading, from })) {
    if (store) await store.add({ ...page, toHash: await hashOf(client, page.to) });
    yield page;
  }
}

/** Kept pages that end before the pin and whose last block is still on the chain. */
async function standingPages(client: Client, store: PageStore, pin: Pin): Promise<Page[]> {
  const pages = (await store.load()).filter(({ to }) => to <= pin.number);
  let standing = pages.length;
  while (standing > 0) {
    const page = pages[standing - 1];
    if (page && (await hashOf(client, page.to)) === page.toHash) break;
    standing -= 1;
  }
  await store.keep(standing);
  return pages.slice(0, standing);
}

async function hashOf(client: Client, block: number) {
  const header = await headerOf(client, numberToHex(block));
  return header?.hash ?? "0x";
}
