import type { Deployment } from "@engine/protocol/deployment";
import { blockHead, rpc } from "../lib/json-rpc.ts";

const PAGE = 500;

/** The block of each log of our contracts, in order. */
export async function eventBlocks(rpcUrl: string, { contracts }: Deployment): Promise<number[]> {
  const head = await blockHead(rpcUrl);
  const address = Object.values(contracts).map((contract) => contract.address);
  const blocks: number[] = [];
  for (let from = 0; from <= head.number; from += PAGE) {
    const to = Math.min(from + PAGE - 1, head.number);
    const range = { address, fromBlock: `0x${from.toString(16)}`, toBlock: `0x${to.toString(16)}` };
    const logs = await rpc<{ blockNumber: string }[]>(rpcUrl, "eth_getLogs", [range]);
    blocks.push(...logs.map(({ blockNumber }) => Number(blockNumber)));
  }
  return blocks;
}
