/** What a relayer has counted since it started, for its operator. */
export class RelayCounts {
  replacements = 0;
  chainErrors = 0;
  readonly #taken = new Map<string, number>();
  readonly #refused = new Map<string, number>();
  readonly #ended = new Map<string, number>();

  taken(kind: string): void {
    add(this.#taken, kind);
  }

  /** Turned away at the door. */
  refused(code: string): void {
    add(this.#refused, code);
  }

  ended(state: "done" | "refused" | "displaced"): void {
    add(this.#ended, state);
  }

  get all() {
    return { taken: this.#taken, refused: this.#refused, ended: this.#ended };
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
