import type { Client, RpcLog } from "viem";
import { numberToHex } from "viem/utils";
import { AuditFault } from "./fault.ts";
import { headerOf } from "./pin.ts";

/** Headers asked for at the same time; the transport puts them into one batch. */
const BATCH = 100;

/** Block times by block number, read from headers and kept. */
export class Timestamps {
  readonly #times = new Map<number, number>();
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Reads the headers of all blocks that hold these logs.
   * @throws {@link AuditFault} if a log names another block hash than the chain: it reorganised meanwhile.
   */
  async load(logs: readonly RpcLog[]): Promise<void> {
    const hashes = new Map(logs.map((log) => [Number(log.blockNumber), log.blockHash]));
    const missing = [...hashes.keys()].filter((block) => !this.#times.has(block));
    for (let start = 0; start < missing.length; start += BATCH) {
      const blocks = missing.slice(start, start + BATCH);
      await Promise.all(blocks.map((block) => this.#loadOne(block, hashes.get(block) ?? null)));
    }
  }

  /** The time of a block that was loaded, in seconds. */
  of(block: number): number {
    const time = this.#times.get(block);
    if (time === undefined) throw new Error(`block ${block} was not loaded`);
    return time;
  }

  async #loadOne(block: number, hash: string | null): Promise<void> {
    const header = await headerOf(this.#client, numberToHex(block));
    if (!header || header.hash !== hash) {
      throw new AuditFault(
        `The chain reorganised during the audit: a log is in block ${hash}, the chain has ${header?.hash}. Run it again.`,
      );
    }
    this.#times.set(block, header.timestamp);
  }
}
