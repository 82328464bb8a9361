import { describe, expect, it } from "vitest";
import {
  betweenness,
  constraint,
  type Graph,
  largestComponent,
  pageRank,
  undirected,
  without,
} from "../../src/metrics/graph.ts";

/** 0 – 1 – 2 – 3, and 4 alone. */
const PATH: Graph = [[1], [0, 2], [1, 3], [2], []];
/** 0 in the middle of 1, 2 and 3. */
const STAR: Graph = [[1, 2, 3], [0], [0], [0]];
/** A ring of four: two shortest ways between opposite corners. */
const RING: Graph = [
  [1, 3],
  [0, 2],
  [1, 3],
  [2, 0],
];

describe("PageRank", () => {
  it("is the same for all in a circle, and adds up to 1", () => {
    expect(pageRank([[1], [2], [0]]).map((rank) => rank.toFixed(6))).toEqual(Array(3).fill("0.333333"));
  });

  it("spreads what ends nowhere over all", () => {
    // 0 → 1: x = 0.15/2 + 0.85·y/2 and y = x + 0.85·x give x = 0.075 / (1 − 0.425·1.85).
    const x = 0.075 / (1 - 0.425 * 1.85);
    const [first, second] = pageRank([[1], []]);
    expect(first).toBeCloseTo(x, 8);
    expect(second).toBeCloseTo(1.85 * x, 8);
    expect((first ?? 0) + (second ?? 0)).toBeCloseTo(1, 8);
  });

  it("splits a vote between those whom it goes to", () => {
    // 0 ⇄ 1 and 0 ⇄ 2: x = 0.05 + 0.85·2y and y = 0.05 + 0.85·x/2.
    const x = (0.05 + 1.7 * 0.05) / (1 - 0.85 ** 2);
    const ranks = pageRank([[1, 2], [0], [0]]);
    expect(ranks[0]).toBeCloseTo(x, 6);
    expect(ranks[1]).toBeCloseTo(0.05 + 0.425 * x, 6);
    expect(ranks[2]).toBe(ranks[1]);
  });

  it("has nothing to rank among nobody", () => {
    expect(pageRank([])).toEqual([]);
  });
});

describe("betweenness", () => {
  it("of a path: the inner ones carry two ways each of those between two others", () => {
    // Place 1 lies between 0 and {2, 3}: 2 of the 6 pairs of four others.
    expect(betweenness(PATH)).toEqual([0, 4 / 12, 4 / 12, 0, 0]);
  });

  it("of a star: all ways lead through the middle", () => {
    expect(betweenness(STAR)).toEqual([1, 0, 0, 0]);
  });

  it("of a ring: a way that has an alternative counts half", () => {
    // Each corner carries half of the one pair of its neighbours, of three pairs.
    expect(betweenness(RING).map((value) => value.toFixed(6))).toEqual(Array(4).fill("0.166667"));
  });

  it("is 0 where there are no two others", () => {
    expect(betweenness([[1], [0]])).toEqual([0, 0]);
    expect(betweenness([])).toEqual([]);
  });
});

describe("connected parts", () => {
  it("are measured by their largest", () => {
    expect(largestComponent(PATH)).toBe(4);
    expect(largestComponent([[], [], []])).toBe(1);
    expect(largestComponent([])).toBe(0);
  });

  it("fall apart without those in the middle", () => {
    expect(largestComponent(without(STAR, new Set([0])))).toBe(1);
    expect(largestComponent(without(PATH, new Set([1])))).toBe(2);
  });

  it("take edges in either direction", () => {
    expect(undirected([[2], [2], []])).toEqual([[2], [2], [0, 1]]);
  });
});

describe("Burt's constraint", () => {
  it("is 1/n for the middle of a star, and 1 for each end of it", () => {
    expect(constraint(STAR, 0)).toBeCloseTo(1 / 3, 10);
    expect(constraint(STAR, 1)).toBe(1);
  });

  it("is higher where neighbours know each other", () => {
    // A triangle: each neighbour has ½ directly and ½·½ by the other, twice (¾)².
    expect(
      constraint(
        [
          [1, 2],
          [0, 2],
          [0, 1],
        ],
        0,
      ),
    ).toBeCloseTo(1.125, 10);
  });

  it("is unknown of somebody alone", () => {
    expect(constraint(PATH, 4)).toBeUndefined();
  });
});
