import type { Hex } from "viem";

export const DAY_MILLISECONDS = 86_400_000;

/** What was used up today (UTC): gas by all, errands by each member. Made anew from the journal after a restart. */
export class DayLedger {
  #day = 0;
  #gas = new Map<Hex, number>();
  #errands = new Map<number, number>();

  countErrand(memberId: number, at: number): void {
    if (this.#isToday(at)) this.#errands.set(memberId, (this.#errands.get(memberId) ?? 0) + 1);
  }

  /** What a shipment uses: its limit until it is known better. */
  setGas(shipmentId: Hex, gas: number, at: number): void {
    if (this.#isToday(at)) this.#gas.set(shipmentId, gas);
  }

  gasUsed(now: number): number {
    this.#isToday(now);
    return [...this.#gas.values()].reduce((sum, gas) => sum + gas, 0);
  }

  errandsOf(memberId: number, now: number): number {
    this.#isToday(now);
    return this.#errands.get(memberId) ?? 0;
  }

  /** The first thing of a later day ends the day before. */
  #isToday(at: number): boolean {
    const day = Math.floor(at / DAY_MILLISECONDS);
    if (day > this.#day) {
      this.#day = day;
      this.#gas = new Map();
      this.#errands = new Map();
    }
    return day === this.#day;
  }
}
