import type { Address, Hex } from "viem";
import { DayLedger } from "./day-ledger.ts";
import {
  type Errand,
  type ErrandView,
  type Obstacle,
  type Shipment,
  type ShipmentEnd,
  viewOf,
} from "./errand.ts";
import type { Journal } from "./journal.ts";

const KEPT_MILLISECONDS = 7 * 86_400_000;

/** Everything under way and what of late was, in memory and in the journal: first there, then here. */
export class Books {
  readonly ledger = new DayLedger();
  readonly #journal: Journal;
  readonly #errands = new Map<Hex, Errand>();
  readonly #shipments = new Map<Hex, Shipment>();
  /** The shipment that carries an errand, or did. */
  readonly #carriers = new Map<Hex, Shipment>();
  /** Not finished yet, whether in a shipment or not; the oldest first. */
  readonly #open = new Map<Hex, Errand>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Reads the journal: whatever was under way when the process ended is under way again. */
  async load(now: number): Promise<void> {
    const { errands, shipments } = await this.#journal.load();
    for (const shipment of shipments) this.#enter(shipment);
    for (const errand of errands) this.#enterErrand(errand);
    await this.forgetOld(now);
  }

  view(id: Hex): ErrandView | undefined {
    const errand = this.#errands.get(id);
    return errand && viewOf(errand, this.#carriers.get(id));
  }

  /** Errands in no shipment, the oldest first. */
  waiting(): Errand[] {
    return [...this.#open.values()].filter(({ id }) => !this.#carriers.has(id));
  }

  /** Errands of somebody that are not finished. */
  underWay(signer: Address): Errand[] {
    return [...this.#open.values()].filter((errand) => errand.signer === signer);
  }

  /** Shipments that are not settled, by nonce. */
  inFlight(): Shipment[] {
    return [...this.#shipments.values()].filter(({ end }) => !end).sort((a, b) => a.nonce - b.nonce);
  }

  errandsOf({ errandIds }: Shipment): Errand[] {
    return errandIds.flatMap((id) => this.#errands.get(id) ?? []);
  }

  async take(errand: Errand): Promise<void> {
    await this.#journal.saveErrand(errand);
    this.#enterErrand(errand);
  }

  async drop(errand: Errand, obstacle: Obstacle): Promise<void> {
    await this.take({ ...errand, obstacle });
  }

  /** Records a shipment, or its next attempt. */
  async ship(shipment: Shipment): Promise<void> {
    await this.#journal.saveShipment(shipment);
    this.#enter(shipment);
  }

  /** Records how a shipment ended. The errands of a displaced one wait again. */
  async settle(shipment: Shipment, end: ShipmentEnd): Promise<void> {
    await this.ship({ ...shipment, end });
  }

  /** Forgets what has been finished for a week. */
  async forgetOld(now: number): Promise<void> {
    const old = now - KEPT_MILLISECONDS;
    for (const { id, receivedAt } of [...this.#errands.values()]) {
      if (receivedAt > old || this.#open.has(id)) continue;
      await this.#journal.forgetErrand(id);
      this.#errands.delete(id);
      this.#carriers.delete(id);
    }
    for (const { id, madeAt, end } of [...this.#shipments.values()]) {
      if (madeAt > old || !end) continue;
      await this.#journal.forgetShipment(id);
      this.#shipments.delete(id);
    }
  }

  #enterErrand(errand: Errand): void {
    const { id, memberId, receivedAt, obstacle } = errand;
    // What was refused once may be handed in anew: the shipment of then is not that of now.
    if ((this.#carriers.get(id)?.madeAt ?? receivedAt) < receivedAt) this.#carriers.delete(id);
    if (!this.#errands.has(id)) this.ledger.countErrand(memberId, receivedAt);
    this.#errands.set(id, errand);
    if (obstacle || this.#carriers.get(id)?.end?.state === "mined") this.#open.delete(id);
    else this.#open.set(id, errand);
  }

  #enter(shipment: Shipment): void {
    const { id, gas, madeAt, end, errandIds } = shipment;
    const used = end?.state === "mined" ? end.gasUsed : end ? 0 : gas;
    this.ledger.setGas(id, used, madeAt);
    this.#shipments.set(id, shipment);
    for (const errandId of errandIds) {
      if (end?.state === "displaced") this.#carriers.delete(errandId);
      else this.#carriers.set(errandId, shipment);
      if (end?.state === "mined") this.#open.delete(errandId);
    }
  }
}
