import type { Address, Client, Hex, LogTopic, RpcLog } from "viem";
import { numberToHex } from "viem/utils";
import { AuditFault, firstLine } from "./fault.ts";

/** All logs of some contracts in a range of blocks, both ends included. `toHash` tells whether it still holds. */
export interface Page {
  from: number;
  to: number;
  toHash: Hex;
  logs: RpcLog[];
}

/** Blocks asked for at first, and most; logs beyond which the next page is not widened. */
const FIRST_WIDTH = 10_000;
const WIDEST = 1_000_000;
const PLENTY = 5_000;

/** Words by which providers say that a range holds or spans too much. */
const TOO_MUCH =
  /too (many|large|wide)|more than|exceed|limit|range|response size|timed? ?out|timeout|try with|result window/i;

/** What to read: contracts and a range, both ends included. */
export interface Reading {
  addresses: readonly Address[];
  from: number;
  to: number;
  /** Which of their logs, as `eth_getLogs` takes it; all by default. */
  topics?: LogTopic[] | undefined;
}

/**
 * Reads logs page by page, in order. The width of a page follows what the provider allows.
 * @throws {@link AuditFault} when one block alone is refused.
 */
export async function* readPages(
  client: Client,
  { addresses, from, to, topics }: Reading,
): AsyncGenerator<Omit<Page, "toHash">> {
  let width = FIRST_WIDTH;
  let next = from;
  while (next <= to) {
    const last = Math.min(next + width - 1, to);
    const logs = await logsOrTooMuch(client, { addresses, from: next, to: last, topics });
    if (logs === "too much") {
      width = Math.max(1, Math.floor((last - next + 1) / 2));
      continue;
    }
    yield { from: next, to: last, logs };
    next = last + 1;
    if (logs.length < PLENTY) width = Math.min(WIDEST, width * 2);
  }
}

async function logsOrTooMuch(client: Client, { addresses, from, to, topics }: Reading) {
  const range = { fromBlock: numberToHex(from), toBlock: numberToHex(to) };
  const filter = { address: [...addresses], ...range, ...(topics && { topics }) };
  try {
    return await client.request({ method: "eth_getLogs", params: [filter] });
  } catch (error) {
    const isLimit = TOO_MUCH.test(textOf(error));
    if (isLimit && to > from) return "too much";
    throw new AuditFault(
      `Cannot read the logs of blocks ${from} to ${to} from the RPC: ${firstLine(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** What the provider said, without the request that viem appends to it. */
function textOf(error: unknown): string {
  const { details, shortMessage } = error as { details?: string; shortMessage?: string };
  return `${details ?? ""} ${shortMessage ?? String(error)}`;
}
