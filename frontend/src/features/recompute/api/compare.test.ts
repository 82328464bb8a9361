import type { Figure } from "@engine/audit/metrics/figure";
import type { Leaderboard } from "@engine/audit/metrics/leaderboard";
import { describe, expect, it } from "vitest";
import { compareFigures, compareStandings } from "@/features/recompute/api/compare.ts";

const figure = (part: Partial<Figure> = {}): Figure => ({
  ...{ id: "A1", name: "a", formula: "x", version: 1, block: 9, value: 3, unit: "ideas" },
  ...part,
});

describe("compareFigures", () => {
  const parts = { a: { value: 1, unit: "ideas" }, b: { value: 2, unit: "ideas" } };
  const shown = { A1: figure({ parts }) };

  it("finds figures the same whatever the order of their parts", () => {
    const turned = { b: parts.b, a: parts.a };
    expect(compareFigures(shown, { A1: figure({ parts: turned }) })).toEqual({ same: 1, differing: [] });
  });

  it("names a figure whose value, part, denominator, formula or block is another", () => {
    const others: Partial<Figure>[] = [
      { value: 4, parts },
      { value: "n/a", parts },
      { denominator: 7, parts },
      { version: 2, parts },
      { block: 8, parts },
      { parts: { ...parts, b: { value: 5, unit: "ideas" } } },
      { parts: { a: { value: 1, unit: "ideas" } } },
      {},
    ];
    for (const other of others)
      expect(compareFigures(shown, { A1: figure(other) })).toEqual({ same: 0, differing: ["A1"] });
  });

  it("names what only one side has", () => {
    expect(compareFigures({ A1: figure() }, { B1: figure() }).differing).toEqual(["A1", "B1"]);
  });
});

describe("compareStandings", () => {
  const line = (points: number) => ({ merit: "BallotCast", points, at: 5, memberId: 1 });
  const board = (rank: number, points: number[]) =>
    ({
      policy: 1,
      block: 9,
      standings: [{ rank, memberId: 1, points: 3, lines: points.map(line) }],
    }) as unknown as Leaderboard;

  it("does not mind the order of lines", () => {
    expect(compareStandings(board(1, [1, 2]), board(1, [2, 1]))).toEqual({ same: 1, differing: [] });
  });

  it("names a member with another rank or other lines, or who is on one side alone", () => {
    expect(compareStandings(board(1, [1, 2]), board(2, [1, 2])).differing).toEqual(["1"]);
    expect(compareStandings(board(1, [1, 2]), board(1, [3])).differing).toEqual(["1"]);
    const empty = { policy: 1, block: 9, standings: [] };
    expect(compareStandings(board(1, [3]), empty).differing).toEqual(["1"]);
  });
});
