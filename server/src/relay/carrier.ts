import type { Hex } from "viem";
import { Refusal } from "../refusal.ts";
import type { Books } from "./books.ts";
import { endingsOf } from "./endings.ts";
import type { Shipment } from "./errand.ts";
import type { Place } from "./kinds/kind.ts";
import { packNext } from "./pack-next.ts";
import type { RelayConfig } from "./relay-config.ts";
import type { RelayCounts } from "./relay-counts.ts";
import { Sender } from "./sender.ts";

/** Transactions that wait for their block at the same time. */
const MOST_IN_FLIGHT = 4;
/** Nodes behind one address may differ for a while in what they have seen. */
const DISPLACED_AFTER_MILLISECONDS = 30_000;
const TIDY_EVERY_MILLISECONDS = 3_600_000;
const BALANCE_EVERY_POLLS = 50;
const AFTER_ERROR_MILLISECONDS = 1_000;

export interface CarrierParts {
  place: Place;
  books: Books;
  config: RelayConfig;
  counts: RelayCounts;
}

/**
 * Carries errands to the chain, one step after the other in one loop: settles what is in a block, hurries what is
 * stuck, sends what waits. Each step begins from the books and leaves them true, so it may be killed between any two.
 */
export class Carrier {
  readonly #parts: CarrierParts;
  readonly #sender: Sender;
  readonly #missingSince = new Map<Hex, number>();
  #balance = 0n;
  #polls = 0;
  #tidiedAt = Date.now();
  #trouble = "";
  #closed = false;
  #loop: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(parts: CarrierParts) {
    this.#parts = parts;
    this.#sender = new Sender(parts);
  }

  /** In wei, as it was last seen. */
  get balance(): bigint {
    return this.#balance;
  }

  get low(): boolean {
    return this.#polls > 0 && this.#balance < this.#parts.config.lowBalance;
  }

  start(): void {
    this.#loop = this.#run();
  }

  /** Ends after the step under way. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#loop;
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      const ok = await this.#step().then(
        () => true,
        (error: unknown) => this.#note(error),
      );
      await this.#rest(ok ? this.#parts.config.pollMilliseconds : AFTER_ERROR_MILLISECONDS);
    }
  }

  /** A silent node is counted. What else goes wrong, such as a full disk, is told besides, once until it changes. */
  #note(error: unknown): false {
    this.#parts.counts.chainErrors++;
    const trouble = error instanceof Refusal ? "" : String(error);
    if (trouble && trouble !== this.#trouble) console.error("The relayer cannot go on:", error);
    this.#trouble = trouble;
    return false;
  }

  #rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.#closed) this.#wake();
    });
  }

  async #step(): Promise<void> {
    const { place, books } = this.#parts;
    if (this.#polls % BALANCE_EVERY_POLLS === 0) await this.#lookAtBalance();
    this.#polls++;
    if (Date.now() - this.#tidiedAt > TIDY_EVERY_MILLISECONDS) {
      await books.forgetOld(Date.now());
      this.#tidiedAt = Date.now();
    }
    if (books.inFlight().length === 0 && books.waiting().length === 0) return;
    const count = await place.chain.countOf(place.relayer);
    for (const shipment of books.inFlight()) {
      if (shipment.nonce < count) await this.#settle(shipment);
    }
    await this.#hurry(count);
    await this.#sendWaiting(count);
  }

  async #lookAtBalance(): Promise<void> {
    const { place } = this.#parts;
    const wasLow = this.low;
    this.#balance = await place.chain.balanceOf(place.relayer);
    if (this.#balance < this.#parts.config.lowBalance && !wasLow)
      console.error(`Relayer: ${place.relayer} holds ${this.#balance} wei, which is little. Fill it up.`);
  }

  /** Its nonce is used: by one of its attempts, most likely. */
  async #settle(shipment: Shipment): Promise<void> {
    const { place, books, config, counts } = this.#parts;
    for (const { hash } of shipment.attempts.toReversed()) {
      const receipt = await place.chain.receiptOf(hash);
      if (!receipt) continue;
      const block = Number(receipt.blockNumber);
      if ((await place.chain.height()) - block + 1 < config.confirmations) return;
      const endings = await endingsOf(books.errandsOf(shipment), shipment.kind, receipt, place);
      await books.settle(shipment, {
        state: "mined",
        hash,
        block,
        gasUsed: Number(receipt.gasUsed),
        endings,
      });
      for (const { done } of Object.values(endings)) counts.ended(done ? "done" : "refused");
      this.#missingSince.delete(shipment.id);
      return;
    }
    const since = this.#missingSince.get(shipment.id) ?? Date.now();
    this.#missingSince.set(shipment.id, since);
    if (Date.now() - since < DISPLACED_AFTER_MILLISECONDS) return;
    counts.ended("displaced");
    await books.settle(shipment, { state: "displaced" });
  }

  /** Sends again what no node has, and raises the fee of the first that waits too long: all others wait for it. */
  async #hurry(count: number): Promise<void> {
    const waiting = this.#parts.books.inFlight().filter(({ nonce }) => nonce >= count);
    for (const shipment of waiting) await this.#sender.sendOnce(shipment);
    const [first] = waiting;
    const patience = this.#parts.config.stuckMilliseconds;
    if (first && this.#sender.waitOf(first) > patience) await this.#sender.raise(first);
  }

  async #sendWaiting(count: number): Promise<void> {
    const { books, place } = this.#parts;
    for (let room = MOST_IN_FLIGHT - books.inFlight().length; room > 0; room--) {
      const nonces = new Set(books.inFlight().map(({ nonce }) => nonce));
      let nonce = count;
      while (nonces.has(nonce)) nonce++;
      const isGap = [...nonces].some((other) => other > nonce);
      const parcel = (await packNext(books, place)) ?? (isGap ? this.#sender.filler() : undefined);
      if (!parcel || !(await this.#sender.send(parcel, nonce))) return;
    }
  }
}
