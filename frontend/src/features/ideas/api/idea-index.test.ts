import { beforeEach, describe, expect, it } from "vitest";
import { IdeaIndex, type SearchText } from "@/features/ideas/api/idea-index.ts";

const text = (number: number, title: string, body = "", more: Partial<SearchText> = {}): SearchText => ({
  number,
  title,
  body,
  tags: "",
  author: "",
  ...more,
});

let index: IdeaIndex;
beforeEach(() => {
  index = new IdeaIndex();
  index.add([
    text(1, "Vegan options", "Pastries without butter or egg", { tags: "vegan pastry" }),
    text(2, "Gluten-free pastry", "A corner of its own and clean tins"),
    text(3, "Café am Morgen", "Früher öffnen für die ersten Gäste", { author: "Rösterei" }),
    text(12, "Insulated crates", "Bread stays warm on the early delivery round"),
  ]);
});
const found = (query: string) => index.search(query).map(({ number }) => number);

describe("search", () => {
  it("finds all words, wherever they stand", () => {
    expect(found("pastry vegan")).toEqual([1]);
    expect(found("butter")).toEqual([1]);
  });

  it("finds beginnings, and words that are misspelt", () => {
    expect(found("insul")).toEqual([12]);
    expect(found("glutten pastri")).toEqual([2]);
  });

  it("takes letters with and without accents for the same", () => {
    expect(found("cafe fruher")).toEqual([3]);
    expect(found("röst")).toEqual([3]);
  });

  it("finds an idea by its number, first", () => {
    expect(found("#12")).toEqual([12]);
    expect(found("2")[0]).toBe(2);
    expect(found("99")).toEqual([]);
  });

  it("replaces a text that is added again", () => {
    index.add([text(1, "Something else")]);
    expect(found("vegan")).toEqual([]);
    expect(found("something")).toEqual([1]);
  });
});

describe("similar", () => {
  const similar = (query: string) => index.similar(query, 5).map(({ number }) => number);

  it("finds ideas that share words, the closest first", () => {
    expect(similar("A gluten-free pastry with clean tins, also vegan")[0]).toBe(2);
  });

  it("finds nothing in words that say nothing, or in a single one", () => {
    expect(similar("the and of for")).toEqual([]);
    expect(similar("pastry")).toEqual([]);
  });

  it("finds nothing that shares but one word", () => {
    expect(similar("bread for the opera house")).toEqual([]);
  });

  it("stops at the limit", () => {
    expect(index.similar("vegan gluten-free pastry without butter in clean tins", 1)).toHaveLength(1);
  });
});
