import type { Place } from "./places.ts";

/** The markers that were met, call by call. */
export class Reached {
  readonly #met = new Set<number>();
  readonly #refused = new Set<number>();

  /** Takes what one transaction or read met. */
  call(markers: readonly number[], refusals: readonly Place[]): void {
    const here = new Set(markers);
    for (const marker of here) this.#met.add(marker);
    for (const { hit, without } of refusals)
      if (without !== undefined && here.has(hit) && !here.has(without)) this.#refused.add(hit);
  }

  has({ hit, without }: Place): boolean {
    return without === undefined ? this.#met.has(hit) : this.#refused.has(hit);
  }
}
