import { describe, expect, it } from "vitest";
import { isNarrowed, readIdeasSearch } from "@/features/ideas/api/ideas-search.ts";

describe("readIdeasSearch", () => {
  it("reads every filter", () => {
    const search = {
      q: "bread",
      stage: "Ready",
      source: "Partner",
      challenge: 2,
      channel: "Poll",
      sort: "title",
    };
    expect(readIdeasSearch(search)).toEqual(search);
  });

  it("takes a group of stages as a stage, and a number as text to search for", () => {
    expect(readIdeasSearch({ stage: "waiting", q: 12 })).toEqual({ stage: "waiting", q: "12" });
  });

  it("drops what is malformed and keeps the rest", () => {
    const damaged = {
      q: "x".repeat(201),
      stage: "None",
      source: "Nobody",
      challenge: -1,
      channel: {},
      sort: "newest",
    };
    expect(readIdeasSearch(damaged)).toEqual({ sort: "newest" });
  });

  it("names what it drops: the router would put it back", () => {
    expect(readIdeasSearch({ stage: [] })).toHaveProperty("stage", undefined);
    expect("stage" in readIdeasSearch({ stage: [] })).toBe(true);
  });

  it("says nothing about what is empty", () => {
    expect(readIdeasSearch({ q: "" })).toEqual({});
  });
});

describe("isNarrowed", () => {
  it("is false for an order alone", () => {
    expect(isNarrowed({ sort: "title" })).toBe(false);
    expect(isNarrowed({ challenge: 0 })).toBe(true);
    expect(isNarrowed({ role: "King" } as never)).toBe(false);
  });
});
