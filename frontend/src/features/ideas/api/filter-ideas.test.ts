import { describe, expect, it } from "vitest";
import { countGroups, selectIdeas } from "@/features/ideas/api/filter-ideas.ts";
import { ideaRow } from "@/testing/idea-rows.ts";

const rows = [
  ideaRow({ number: 1, title: "Ärmel", stage: "Rejected", source: "Customer", updatedAt: 30 }),
  ideaRow({ number: 2, title: "Zebra", stage: "Ready", challenge: 3, updatedAt: 10 }),
  ideaRow({ number: 3, title: undefined, stage: "InBallot", channel: "Poll", updatedAt: 20 }),
  ideaRow({ number: 4, title: "Apfel", stage: "Submitted", source: "Customer", updatedAt: 10 }),
];
const numbers = (...[search, matches]: [Parameters<typeof selectIdeas>[1], Map<number, number>?]) =>
  selectIdeas(rows, search, matches).map(({ number }) => number);

describe("selectIdeas", () => {
  it("shows everything, newest first, when nothing is asked for", () => {
    expect(numbers({})).toEqual([4, 3, 2, 1]);
  });

  it("narrows by stage, group of stages, source, challenge and channel", () => {
    expect(numbers({ stage: "Ready" })).toEqual([2]);
    expect(numbers({ stage: "deciding" })).toEqual([3, 2]);
    expect(numbers({ source: "Customer" })).toEqual([4, 1]);
    expect(numbers({ challenge: 3 })).toEqual([2]);
    expect(numbers({ challenge: 0, channel: "Poll" })).toEqual([3]);
  });

  it("keeps what the search found only, best match first", () => {
    const found = new Map([
      [1, 2],
      [4, 9],
    ]);
    expect(numbers({ q: "a" }, found)).toEqual([4, 1]);
    expect(numbers({ q: "a", sort: "oldest" }, found)).toEqual([1, 4]);
    expect(numbers({ q: "a" }, new Map())).toEqual([]);
  });

  it("orders by title in the alphabet, ideas without one last", () => {
    expect(numbers({ sort: "title" })).toEqual([4, 1, 2, 3]);
  });

  it("orders by last change, the newer idea first where two changed together", () => {
    expect(numbers({ sort: "changed" })).toEqual([1, 3, 4, 2]);
  });
});

describe("countGroups", () => {
  it("counts each group under the other filters, whatever group is chosen", () => {
    expect(countGroups(rows, { stage: "closed", source: "Customer" }, undefined)).toEqual({
      all: 2,
      waiting: 1,
      deciding: 0,
      going: 0,
      paused: 0,
      closed: 1,
    });
  });
});
