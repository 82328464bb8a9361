import { type Client, createClient, type Hex, http, type RpcLog } from "viem";
import { getBlock } from "viem/actions";
import { numberToHex } from "viem/utils";
import type { EngineConfig } from "@/config/engine-config.ts";

/** A chain read at one block, so that all answers belong together. */
export interface PinnedChain {
  client: Client;
  block: bigint;
  /** First block that can hold a log of ours. */
  startBlock: bigint;
}

/** Connects to this page's node, without a wallet, and pins its newest block. */
export async function pinChain({ rpcUrl, deployment }: EngineConfig): Promise<PinnedChain> {
  const client = createClient({ transport: http(rpcUrl, { batch: true }) });
  const { number } = await getBlock(client);
  return { client, block: number, startBlock: BigInt(deployment.startBlock) };
}

/** Which logs to read: of one contract, by topics; null stands for any. */
export interface LogFilter {
  address: Hex;
  topics: (Hex | Hex[] | null)[];
}

/** Times a range may be halved when a provider finds it too large: enough for 4,096 parts. */
const MOST_HALVINGS = 12;

/** Words by which providers say that a range holds or spans too much. */
const TOO_MUCH = /too (many|large|wide)|more than|exceed|limit|range|response size|result window/i;

/** All logs up to the pinned block, in order, asked for in as few parts as the provider allows. */
export async function readLogs(chain: PinnedChain, filter: LogFilter): Promise<RpcLog[]> {
  return readRange(chain.client, filter, chain.startBlock, chain.block, MOST_HALVINGS);
}

async function readRange(
  client: Client,
  filter: LogFilter,
  from: bigint,
  to: bigint,
  halvings: number,
): Promise<RpcLog[]> {
  const range = { fromBlock: numberToHex(from), toBlock: numberToHex(to) };
  try {
    return (await client.request({ method: "eth_getLogs", params: [{ ...filter, ...range }] })) as RpcLog[];
  } catch (error) {
    const text = `${(error as Error).message} ${(error as { details?: string }).details ?? ""}`;
    if (halvings === 0 || from === to || !TOO_MUCH.test(text)) throw error;
    const middle = (from + to) / 2n;
    const first = await readRange(client, filter, from, middle, halvings - 1);
    return [...first, ...(await readRange(client, filter, middle + 1n, to, halvings - 1))];
  }
}

/** Times of the blocks that hold these logs, in seconds, by block number. */
export async function readTimes(chain: PinnedChain, logs: readonly RpcLog[]): Promise<Map<bigint, bigint>> {
  const numbers = [...new Set(logs.map(({ blockNumber }) => BigInt(blockNumber ?? 0)))];
  const blocks = await Promise.all(numbers.map((blockNumber) => getBlock(chain.client, { blockNumber })));
  return new Map(blocks.map(({ number, timestamp }) => [number, timestamp]));
}

/** A number as an indexed argument. */
export function numberTopic(number: number): Hex {
  return numberToHex(number, { size: 32 });
}
