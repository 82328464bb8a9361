/** Something in a source file that the tests must reach. */
export interface Place {
  kind: "statement" | "branch";
  file: string;
  line: number;
  /** What is missing when it is not reached: `count == 0` is never true. */
  missing: string;
  /** The marker that says it was reached. */
  hit: number;
  /** It counts only if this marker did not follow in the same call: a modifier that let nobody through. */
  without?: number;
}

/** Numbers markers, across files. */
export class Markers {
  readonly places: Place[] = [];
  /** Those of the places that hold only where another marker is missing. */
  readonly refusals: Place[] = [];
  #last = 0;

  next(): number {
    return ++this.#last;
  }

  add(place: Place): void {
    this.places.push(place);
    if (place.without !== undefined) this.refusals.push(place);
  }
}

/** Source text on one line, cut where it grows long. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
