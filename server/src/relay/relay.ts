import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import type { Address, Hex } from "viem";
import type { Membership } from "../access/membership.ts";
import { Refusal } from "../refusal.ts";
import { Books } from "./books.ts";
import { Carrier } from "./carrier.ts";
import { Doorkeeper } from "./doorkeeper.ts";
import type { ErrandView, KindName } from "./errand.ts";
import { Journal } from "./journal.ts";
import type { Place } from "./kinds/kind.ts";
import { RelayChain } from "./relay-chain.ts";
import type { RelayConfig } from "./relay-config.ts";
import { RelayCounts } from "./relay-counts.ts";
import { relayRefusal } from "./relay-refusal.ts";

export interface RelayOptions {
  config: RelayConfig;
  rpcUrl: string;
  chainId: number;
  contracts: Deployment["contracts"];
  membership: Pick<Membership, "requireActive">;
  dataDir: string;
  /** Folder on the same disk for unfinished files, emptied at each start. */
  scratch: string;
}

/** How a relayer stands, in numbers. */
export type RelayNumbers = ReturnType<Relay["numbers"]>;

/** Pays for what members sign: takes it, keeps it, carries it to the chain and knows what became of it. */
export class Relay {
  readonly #place: Place;
  readonly #config: RelayConfig;
  readonly #books: Books;
  readonly #doorkeeper: Doorkeeper;
  readonly #carrier: Carrier;
  readonly #counts = new RelayCounts();

  private constructor({ config, membership, dataDir, scratch, ...where }: RelayOptions) {
    const { chainId, contracts } = where;
    this.#config = config;
    this.#place = { chain: new RelayChain(where), chainId, contracts, relayer: config.account.address };
    this.#books = new Books(new Journal(join(dataDir, "relay"), scratch));
    const parts = { place: this.#place, books: this.#books, config };
    this.#doorkeeper = new Doorkeeper({ ...parts, membership });
    this.#carrier = new Carrier({ ...parts, counts: this.#counts });
  }

  /** Reads what was under way and goes on with it. */
  static async open(options: RelayOptions): Promise<Relay> {
    const relay = new Relay(options);
    await relay.#books.load(Date.now());
    relay.#carrier.start();
    return relay;
  }

  /** @throws Refusal */
  async take(kind: KindName, body: Record<string, unknown>): Promise<ErrandView> {
    try {
      const view = await this.#doorkeeper.take(kind, body);
      this.#counts.taken(kind);
      return view;
    } catch (error) {
      if (error instanceof Refusal) this.#counts.refused(error.code);
      throw error;
    }
  }

  /** @throws Refusal 404 */
  view(id: Hex): ErrandView {
    const view = this.#books.view(id);
    if (!view) throw relayRefusal("unknownErrand");
    return view;
  }

  /** @throws Refusal 503 */
  async nextNonce(account: Address): Promise<number> {
    return this.#doorkeeper.nextNonce(account);
  }

  get account(): Address {
    return this.#place.relayer;
  }

  get forwarder(): Address {
    return this.#place.contracts.Forwarder.address;
  }

  numbers() {
    const { gasPerDay, errandsPerDay } = this.#config;
    const gasUsed = this.#books.ledger.gasUsed(Date.now());
    return {
      ...{ gasPerDay, errandsPerDay, gasUsed, gasLeft: Math.max(0, gasPerDay - gasUsed) },
      waiting: this.#books.waiting().length,
      inFlight: this.#books.inFlight().length,
      balance: this.#carrier.balance,
      low: this.#carrier.low,
      counts: this.#counts,
    };
  }

  /** Finishes the step under way; the rest is in the journal. */
  async close(): Promise<void> {
    await this.#carrier.close();
  }
}
