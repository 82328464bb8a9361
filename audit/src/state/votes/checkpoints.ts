/** How a quantity changed over time: values from a time (seconds) on, in order. */
export class Checkpoints {
  readonly #times: number[] = [];
  readonly #values: bigint[] = [];

  /** Sets the value from `time` on; the same time overwrites. Times must not decrease. */
  push(time: number, value: bigint): void {
    const last = this.#times.length - 1;
    if (this.#times[last] === time) this.#values[last] = value;
    else {
      this.#times.push(time);
      this.#values.push(value);
    }
  }

  /** The value now, 0 if there never was one. */
  latest(): bigint {
    return this.#values.at(-1) ?? 0n;
  }

  /** The value at the end of a second: of the last checkpoint not after it, 0 if there is none. */
  at(time: number): bigint {
    let low = 0;
    let high = this.#times.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#times[middle] as number) <= time) low = middle + 1;
      else high = middle;
    }
    return this.#values[low - 1] ?? 0n;
  }
}
