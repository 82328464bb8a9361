import MiniSearch from "minisearch";

/** What of an idea can be searched for. */
export interface SearchText {
  number: number;
  title: string;
  tags: string;
  author: string;
  /** Problem and proposal. */
  body: string;
}

/** An idea found, with how well it matches; only the order of scores means something. */
export interface Hit {
  number: number;
  score: number;
}

/** A similar idea scores at least this share of the most similar one; what is left has a few words in common. */
const LEAST_SIMILARITY = 0.35;

/** Words so common in both languages that they make nothing similar. */
const STOP_WORDS = new Set(
  (
    "a an and are as at be by for from has have in is it its of on or our that the their them they this to was we with you " +
    "aber alle als am an auch auf aus bei das dass dem den der des die ein eine einen einer es für hat ich im in ist " +
    "kann man mehr mit nicht oder sich sie sind so und uns unser unsere von was wenn wie wir wird zu zum zur"
  ).split(" "),
);

/** Finds ideas by their text, misspelt or begun words included. */
export class IdeaIndex {
  readonly #index = new MiniSearch<SearchText>({
    idField: "number",
    fields: ["title", "tags", "author", "body"],
    processTerm: plainTerm,
    searchOptions: { boost: { title: 4, tags: 2 }, prefix: (term) => term.length > 1, fuzzy: fuzziness },
  });

  /** Adds ideas, replacing those with the same number. */
  add(texts: readonly SearchText[]): void {
    for (const text of texts) {
      if (this.#index.has(text.number)) this.#index.replace(text);
      else this.#index.add(text);
    }
  }

  /** Ideas that contain every word, best first. "#12" and "12" also find the idea of that number. */
  search(query: string): Hit[] {
    const hits = this.#index.search(query, { combineWith: "AND" }).map(toHit);
    const number = Number(/^#?(\d{1,9})$/.exec(query.trim())?.[1]);
    if (!this.#index.has(number)) return hits;
    const score = (hits[0]?.score ?? 0) + 1;
    return [{ number, score }, ...hits.filter((hit) => hit.number !== number)];
  }

  /** Ideas that speak of the same things as a text being written, best first, `limit` at most. */
  similar(text: string, limit: number): Hit[] {
    const terms = new Set(
      text
        .split(/[^\p{L}\p{N}]+/u)
        .map(plainTerm)
        .filter(Boolean),
    );
    if (terms.size < 2) return [];
    const found = this.#index.search(text, {
      combineWith: "OR",
      prefix: false,
      fuzzy: false,
      boost: { title: 3, tags: 2 },
    });
    const least = (found[0]?.score ?? 0) * LEAST_SIMILARITY;
    return found
      .filter(({ queryTerms, score }) => score >= least && new Set(queryTerms).size >= 2)
      .slice(0, limit)
      .map(toHit);
  }
}

/** Small letters without accents; null for words that say nothing. */
function plainTerm(term: string): string | null {
  const plain = term
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return STOP_WORDS.has(term.toLowerCase()) || plain.length === 0 ? null : plain;
}

function fuzziness(term: string): number | false {
  return term.length > 4 ? 0.2 : false;
}

function toHit({ id, score }: { id: number; score: number }): Hit {
  return { number: id, score };
}
