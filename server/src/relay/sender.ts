import type { Hex } from "viem";
import { keccak256 } from "viem/utils";
import type { CarrierParts } from "./carrier.ts";
import type { Attempt, Shipment } from "./errand.ts";
import type { Parcel } from "./pack-next.ts";
import type { Fees } from "./relay-chain.ts";

/** Nodes replace a transaction for a tenth more, some for an eighth. */
const RAISE_PERCENT = 125n;
const FILLER_GAS = 21_000;

/** Signs transactions, writes them down, and only then sends them. */
export class Sender {
  readonly #parts: CarrierParts;
  /** When a node took an attempt from this process, by its hash. */
  readonly #arrived = new Map<Hex, number>();

  constructor(parts: CarrierParts) {
    this.#parts = parts;
  }

  /** A transaction that does nothing but use its nonce. */
  filler(): Parcel {
    return { kind: "requests", to: this.#parts.place.relayer, data: "0x", gas: FILLER_GAS, errandIds: [] };
  }

  /** Whether the account can pay for it, at fees that we are ready to pay. */
  async send(parcel: Parcel, nonce: number): Promise<boolean> {
    const { place, books, config } = this.#parts;
    const [fees, balance] = await Promise.all([place.chain.fees(), place.chain.balanceOf(place.relayer)]);
    if (fees.maxFeePerGas > config.maxFeePerGas) return false;
    if (balance < fees.maxFeePerGas * BigInt(parcel.gas)) return false;
    const attempt = await this.#sign(parcel, nonce, fees);
    const shipment = { ...parcel, id: attempt.hash, nonce, madeAt: Date.now(), attempts: [attempt] };
    await books.ship(shipment);
    await this.sendOnce(shipment);
    return true;
  }

  /** Sends the newest attempt, unless a node has it. */
  async sendOnce({ attempts }: Shipment): Promise<void> {
    const newest = attempts.at(-1);
    if (!newest || this.#arrived.has(newest.hash)) return;
    if (await this.#parts.place.chain.send(newest.raw)) this.#arrived.set(newest.hash, Date.now());
  }

  /** For how long a node has had the newest attempt, in milliseconds. */
  waitOf({ attempts }: Shipment): number {
    const arrived = this.#arrived.get(attempts.at(-1)?.hash ?? "0x");
    return arrived === undefined ? 0 : Date.now() - arrived;
  }

  /** Offers a higher fee for a shipment that waits; at our limit it is sent again as it is, should it be lost. */
  async raise(shipment: Shipment): Promise<void> {
    const { place, books, config, counts } = this.#parts;
    const newest = shipment.attempts.at(-1);
    if (!newest) return;
    const fees = raised(newest, await place.chain.fees());
    if (fees.maxFeePerGas > config.maxFeePerGas) {
      this.#arrived.delete(newest.hash);
      return this.sendOnce(shipment);
    }
    const attempt = await this.#sign(shipment, shipment.nonce, fees);
    const next = { ...shipment, attempts: [...shipment.attempts, attempt] };
    await books.ship(next);
    await this.sendOnce(next);
    counts.replacements++;
  }

  async #sign({ to, data, gas }: Parcel, nonce: number, fees: Fees): Promise<Attempt> {
    const { place, config } = this.#parts;
    const transaction = { to, data, gas: BigInt(gas), nonce, value: 0n, chainId: place.chainId, ...fees };
    const raw = await config.account.signTransaction({ ...transaction, type: "eip1559" });
    return {
      ...{ hash: keccak256(raw), raw, signedAt: Date.now() },
      maxFeePerGas: fees.maxFeePerGas.toString(),
      maxPriorityFeePerGas: fees.maxPriorityFeePerGas.toString(),
    };
  }
}

function raised(last: Attempt, now: Fees): Fees {
  const more = (before: string, today: bigint) => {
    const least = (BigInt(before) * RAISE_PERCENT) / 100n + 1n;
    return today > least ? today : least;
  };
  return {
    maxFeePerGas: more(last.maxFeePerGas, now.maxFeePerGas),
    maxPriorityFeePerGas: more(last.maxPriorityFeePerGas, now.maxPriorityFeePerGas),
  };
}
