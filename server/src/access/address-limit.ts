import { Refusal } from "../refusal.ts";
import { WindowCount } from "./window-count.ts";

const MINUTE_MILLISECONDS = 60_000;
/** Bounds the memory: whoever has more addresses than this gets around the limit, and meets the others. */
const MOST_ADDRESSES = 20_000;

/** How often each address may still use routes that write, or ask chain or index, in the running minute. */
export class AddressLimit {
  readonly #perMinute: number;
  readonly #used = new WindowCount<string>(MINUTE_MILLISECONDS, MOST_ADDRESSES);
  #turnedAway = 0;

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** How many requests were over the limit since the start. */
  get turnedAway(): number {
    return this.#turnedAway;
  }

  /** @throws Refusal 429 */
  take(address: string, now: number): void {
    if (this.#used.of(address, now) >= this.#perMinute) {
      this.#turnedAway++;
      throw tooMany(this.#perMinute, Math.ceil(this.#used.rest(now) / 1000));
    }
    this.#used.add(address, now);
  }
}

function tooMany(perMinute: number, seconds: number): Refusal {
  return new Refusal(
    429,
    "tooManyRequests",
    {
      title: "Too much at once",
      reason: `From one address ${perMinute} requests a minute are taken.`,
      next: `Keep what you have and try again in ${seconds} seconds.`,
    },
    { "retry-after": String(seconds) },
  );
}
