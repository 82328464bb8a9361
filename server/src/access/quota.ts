import { Refusal } from "../refusal.ts";
import { WindowCount } from "./window-count.ts";

const DAY_MILLISECONDS = 86_400_000;

/** How many documents each member may still store today (UTC). A restart begins anew: only the operator can cause it. */
export class Quota {
  readonly #perDay: number;
  readonly #used = new WindowCount<number>(DAY_MILLISECONDS);

  constructor(perDay: number) {
    this.#perDay = perDay;
  }

  /** @throws Refusal 429 */
  take(memberId: number, now: number): void {
    if (this.#used.of(memberId, now) >= this.#perDay) throw exhausted(this.#perDay, this.#used.rest(now));
    this.#used.add(memberId, now);
  }

  /** Gives back what was taken at that time for a document that was not stored after all. */
  giveBack(memberId: number, at: number): void {
    this.#used.takeBack(memberId, at);
  }
}

function exhausted(perDay: number, waitMilliseconds: number): Refusal {
  return new Refusal(
    429,
    "quotaExhausted",
    {
      title: "Enough for today",
      reason: `A member may store ${perDay} documents a day.`,
      next: "Keep your draft and go on tomorrow (UTC).",
    },
    { "retry-after": String(Math.ceil(waitMilliseconds / 1000)) },
  );
}
