import { ABIS, type ContractName } from "@engine/audit/contracts";
import type { Deployment } from "@engine/protocol/deployment";
import type { Abi, Hex } from "viem";
import { decodeEventLog, numberToHex, toEventSelector } from "viem";
import { rpc } from "../lib/json-rpc.ts";

interface Page {
  /** The last block of which the logs were read: the contract's own first one holds none but its creation's. */
  readUntil: number;
  readonly entries: object[];
}

interface RawLog {
  topics: [Hex, ...Hex[]];
  data: Hex;
  blockNumber: Hex;
}

/** What happened so far, event by event. Each log is read once, however often it is asked for. */
export class LogBook {
  readonly #url: string;
  readonly #deployment: Deployment;
  readonly #pages = new Map<string, Page>();

  constructor(url: string, deployment: Deployment) {
    this.#url = url;
    this.#deployment = deployment;
  }

  /** The arguments of all logs of an event, the oldest first. */
  async entries<Args>(contract: ContractName, eventName: string): Promise<readonly Args[]> {
    const { address, startBlock } = this.#deployment.contracts[contract];
    const key = `${contract}.${eventName}`;
    const page = this.#pages.get(key) ?? { readUntil: startBlock, entries: [] };
    this.#pages.set(key, page);
    const abi = (ABIS[contract] as Abi).filter((item) => item.type === "event" && item.name === eventName);
    const [event] = abi;
    if (event?.type !== "event") throw new Error(`${contract} has no event ${eventName}`);
    const filter = { address, topics: [toEventSelector(event)], fromBlock: numberToHex(page.readUntil) };
    const logs = await rpc<RawLog[]>(this.#url, "eth_getLogs", [filter]);
    // Asked from the last block read on, not from the next: that one may not be there yet.
    for (const { topics, data } of logs.filter(({ blockNumber }) => Number(blockNumber) > page.readUntil)) {
      page.entries.push(decodeEventLog({ abi, topics, data }).args as unknown as object);
    }
    page.readUntil = Math.max(page.readUntil, Number(logs.at(-1)?.blockNumber ?? 0));
    return page.entries as Args[];
  }
}
