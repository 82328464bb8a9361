/** How often each key came in the running window of a fixed length, such as a day (UTC). */
export class WindowCount<Key> {
  readonly #milliseconds: number;
  readonly #mostKeys: number;
  #window = 0;
  #counts = new Map<Key, number>();

  /** @param mostKeys So many are remembered; for another one the key that came first is forgotten. */
  constructor(milliseconds: number, mostKeys = Number.POSITIVE_INFINITY) {
    this.#milliseconds = milliseconds;
    this.#mostKeys = mostKeys;
  }

  of(key: Key, now: number): number {
    this.#turn(now);
    return this.#counts.get(key) ?? 0;
  }

  add(key: Key, now: number): void {
    const before = this.of(key, now);
    if (!this.#counts.has(key) && this.#counts.size >= this.#mostKeys) this.#forgetFirst();
    this.#counts.set(key, before + 1);
  }

  /** Takes back what was added at that time, unless its window is over. */
  takeBack(key: Key, at: number): void {
    const before = this.#counts.get(key) ?? 0;
    if (before > 0 && Math.floor(at / this.#milliseconds) === this.#window) this.#counts.set(key, before - 1);
  }

  /** Milliseconds until the next window. */
  rest(now: number): number {
    return this.#milliseconds - (now % this.#milliseconds);
  }

  #turn(now: number): void {
    const window = Math.floor(now / this.#milliseconds);
    if (window <= this.#window) return;
    this.#window = window;
    this.#counts = new Map();
  }

  #forgetFirst(): void {
    for (const key of this.#counts.keys()) {
      this.#counts.delete(key);
      return;
    }
  }
}
