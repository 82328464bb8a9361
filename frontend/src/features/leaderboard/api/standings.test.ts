import type { Leaderboard } from "@engine/audit/metrics/leaderboard";
import type { PointLine } from "@engine/audit/metrics/merits";
import { describe, expect, it } from "vitest";
import { placesOf, sumByMerit } from "@/features/leaderboard/api/standings.ts";

const line = (memberId: number, merit: PointLine["merit"], points: number): PointLine => ({
  memberId,
  merit,
  points,
  at: 1,
});
const standing = (memberId: number, lines: PointLine[]) => ({
  memberId,
  lines,
  points: lines.reduce((sum, { points }) => sum + points, 0),
  rank: 1,
});
const board: Leaderboard = {
  policy: 0,
  block: 9,
  standings: [
    standing(1, [line(1, "IdeaApproved", 25), line(1, "BallotCast", 3)]),
    standing(2, [line(2, "IdeaReady", 10), line(2, "BallotCast", 3), line(2, "BallotCast", 3)]),
    standing(3, [line(3, "BallotCast", 3), line(3, "IdeaFiled", 2)]),
    standing(4, [line(4, "BallotCast", 3)]),
  ],
};
const everyone = () => true;
const shown = (...args: Parameters<typeof placesOf>) =>
  placesOf(...args).map(({ rank, memberId, points }) => [rank, memberId, points]);

describe("placesOf", () => {
  it("is the audit's list when nothing is chosen", () => {
    expect(shown(board, everyone, undefined)).toEqual([
      [1, 1, 28],
      [2, 2, 16],
      [3, 3, 5],
      [4, 4, 3],
    ]);
  });

  it("ranks a role anew; equal points share a rank and the next is skipped", () => {
    expect(shown(board, everyone, "voting")).toEqual([
      [1, 2, 6],
      [2, 1, 3],
      [2, 3, 3],
      [2, 4, 3],
    ]);
    expect(shown(board, everyone, "writing")).toEqual([[1, 3, 2]]);
  });

  it("ranks the members shown among themselves", () => {
    expect(shown(board, (memberId) => memberId > 2, undefined)).toEqual([
      [1, 3, 5],
      [2, 4, 3],
    ]);
  });

  it("splits points by role", () => {
    expect(placesOf(board, everyone, undefined)[0]?.byRole).toEqual({
      ...{ ideas: 25, writing: 0, voting: 3, reviewing: 0, pilots: 0, community: 0 },
    });
  });
});

describe("sumByMerit", () => {
  it("groups lines, the most points first", () => {
    const sums = sumByMerit([line(1, "BallotCast", 3), line(1, "IdeaReady", 10), line(1, "BallotCast", 3)]);
    expect(sums.map(({ merit, points, lines }) => [merit, points, lines.length])).toEqual([
      ["IdeaReady", 10, 1],
      ["BallotCast", 6, 2],
    ]);
  });
});
