import { Refusal } from "../refusal.ts";

const DAY_MILLISECONDS = 86_400_000;

/** How many documents each member may still store today (UTC). A restart begins anew: only the operator can cause it. */
export class Quota {
  readonly #perDay: number;
  #day = 0;
  #used = new Map<number, number>();

  constructor(perDay: number) {
    this.#perDay = perDay;
  }

  /** @throws Refusal 429 */
  take(memberId: number, now: number): void {
    this.#turnDay(now);
    const used = this.#used.get(memberId) ?? 0;
    if (used >= this.#perDay) throw exhausted(this.#perDay, DAY_MILLISECONDS - (now % DAY_MILLISECONDS));
    this.#used.set(memberId, used + 1);
  }

  /** Gives back what was taken for a document that was not stored after all. */
  giveBack(memberId: number): void {
    this.#used.set(memberId, Math.max(0, (this.#used.get(memberId) ?? 0) - 1));
  }

  #turnDay(now: number): void {
    const day = Math.floor(now / DAY_MILLISECONDS);
    if (day === this.#day) return;
    this.#day = day;
    this.#used = new Map();
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
