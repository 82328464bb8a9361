import { MAX_FORWARD_SECONDS } from "@engine/protocol/forward";
import type { Address } from "viem";
import type { Membership } from "../access/membership.ts";
import { KeyedQueue } from "../storage/keyed-queue.ts";
import type { Books } from "./books.ts";
import { ContractRefusal } from "./contract-refusal.ts";
import type { Errand, ErrandView, KindName } from "./errand.ts";
import { Fields } from "./fields.ts";
import type { Kind, Place, Reading } from "./kinds/kind.ts";
import { kindOf } from "./kinds/kinds.ts";
import type { RelayConfig } from "./relay-config.ts";
import { relayRefusal } from "./relay-refusal.ts";
import { DOORWAY } from "./user-actions.ts";

const MOST_WAITING = 2_000;
/** Less than this before its deadline it might not be carried in time. */
const LEAST_SECONDS = 60;

export interface DoorkeeperParts {
  place: Place;
  books: Books;
  config: RelayConfig;
  membership: Pick<Membership, "requireActive">;
}

/** Decides what the relayer takes. Each person's errands are looked at one after the other, different people's at once. */
export class Doorkeeper {
  readonly #parts: DoorkeeperParts;
  readonly #queue = new KeyedQueue();

  constructor(parts: DoorkeeperParts) {
    this.#parts = parts;
  }

  /**
   * Takes an errand and keeps it, or says why not. What is under way already is answered as it stands.
   * @throws Refusal
   */
  async take(name: KindName, body: Record<string, unknown>): Promise<ErrandView> {
    const { place } = this.#parts;
    const kind = kindOf(name);
    const letter = kind.read(new Fields(body, kind.fields), place);
    const reading = kind.describe(letter, place);
    await kind.assertSigned(letter, place);
    return this.#queue.run(reading.signer, () => this.#admit(kind, letter, reading));
  }

  /** The nonce that the account's next request must carry, those under way counted in. */
  async nextNonce(account: Address): Promise<number> {
    const { books, place } = this.#parts;
    const onChain = await place.chain.forwarderNonceOf(place.contracts.Forwarder.address, account);
    const underWay = books
      .underWay(account)
      .map((errand) => kindOf(errand.kind).describe(errand.letter, place).nonce ?? -1);
    return Math.max(onChain, ...underWay.map((nonce) => nonce + 1));
  }

  async #admit(kind: Kind<unknown>, letter: unknown, reading: Reading): Promise<ErrandView> {
    const { books, membership } = this.#parts;
    const { id, signer, action, gas, batch } = reading;
    const known = books.view(id);
    if (known?.state === "done") throw relayRefusal("alreadyDone");
    if (known?.state === "queued" || known?.state === "sent") return known;
    const memberId = action === DOORWAY ? 0 : await membership.requireActive(signer);
    await this.#assertTimely(reading);
    await this.#assertSolvent(gas);
    // What waits behind another of the same person may lean on it: it is asked about before it is sent.
    if (books.underWay(signer).length === 0) await simulate(kind, letter, this.#parts.place);
    const receivedAt = Date.now();
    this.#assertWithinLimits(memberId, gas, receivedAt);
    const errand: Errand = { id, kind: kind.name, signer, memberId, action, gas, batch, letter, receivedAt };
    await books.take(errand);
    return { id, kind: kind.name, action, state: "queued" };
  }

  async #assertTimely({ deadline, nonce, signer }: Reading): Promise<void> {
    if (deadline !== undefined) {
      const now = await this.#parts.place.chain.now();
      if (deadline < now + LEAST_SECONDS) throw relayRefusal("expired");
      if (deadline > now + MAX_FORWARD_SECONDS + LEAST_SECONDS) throw relayRefusal("deadlineTooFar");
    }
    if (nonce === undefined) return;
    const next = await this.nextNonce(signer);
    if (nonce !== next) throw relayRefusal(nonce < next ? "nonceUsed" : "nonceAhead", next);
  }

  async #assertSolvent(gas: number): Promise<void> {
    const { chain, relayer } = this.#parts.place;
    const [balance, fees] = await Promise.all([chain.balanceOf(relayer), chain.fees()]);
    if (balance < fees.maxFeePerGas * BigInt(gas)) throw relayRefusal("relayerEmpty");
  }

  #assertWithinLimits(memberId: number, gas: number, now: number): void {
    const { books, config } = this.#parts;
    const waiting = books.waiting();
    if (waiting.length >= MOST_WAITING) throw relayRefusal("queueFull");
    // The contract counts how often an invitation is used.
    if (memberId !== 0 && books.ledger.errandsOf(memberId, now) >= config.errandsPerDay)
      throw relayRefusal("quotaExhausted", config.errandsPerDay);
    const promised = waiting.reduce((sum, errand) => sum + errand.gas, 0);
    if (books.ledger.gasUsed(now) + promised + gas > config.gasPerDay) throw relayRefusal("budgetExhausted");
  }
}

/** @throws Refusal with the contract's reason. */
async function simulate(kind: Kind<unknown>, letter: unknown, place: Place): Promise<void> {
  try {
    await kind.simulate(letter, place);
  } catch (error) {
    if (error instanceof ContractRefusal) throw relayRefusal(error.code, error.text);
    throw error;
  }
}
