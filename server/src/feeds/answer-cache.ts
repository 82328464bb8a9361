interface Kept {
  answer: Promise<string>;
  until: number;
}

/** Keeps answers that are dear to make for a while; whoever asks meanwhile gets the same. A failure is not kept. */
export class AnswerCache {
  readonly #kept = new Map<string, Kept>();

  get(name: string, milliseconds: number, make: () => Promise<string>): Promise<string> {
    const kept = this.#kept.get(name);
    if (kept && kept.until > Date.now()) return kept.answer;
    const answer = make();
    this.#kept.set(name, { answer, until: Date.now() + milliseconds });
    answer.catch(() => this.#kept.delete(name));
    return answer;
  }
}
