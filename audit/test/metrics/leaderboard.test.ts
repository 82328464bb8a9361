import { describe, expect, it } from "vitest";
import { windowBefore } from "../../src/metrics/facts.ts";
import { leaderboard } from "../../src/metrics/leaderboard.ts";
import { POINTS, pointLines } from "../../src/metrics/points.ts";
import { DAY, idea, NO_FACTS, NOW, on, round, vote } from "../support/facts.ts";

const facts = {
  ...NO_FACTS,
  ideas: [
    idea(1, 10, [on(20, "Ready"), on(40, "Approved")]),
    idea(2, 15, [on(25, "Ready"), on(30, "Submitted"), on(35, "Ready")], { parents: [1] }),
    idea(3, 16, [], { authorId: 0, filedById: 2, credits: [] }),
  ],
  rounds: [round(1, [[vote(3, "For", 100)]])],
};

describe("points", () => {
  it("give each member a line for each merit", () => {
    const lines = pointLines(facts).map(({ memberId, merit, points }) => [memberId, merit, points]);
    expect(lines).toEqual([
      [1, "proposed", POINTS.proposed],
      [2, "proposed", POINTS.proposed],
      [2, "filed", POINTS.filed],
      [1, "ready", POINTS.ready],
      [2, "ready", POINTS.ready],
      [1, "builtOn", POINTS.builtOn],
      [1, "approved", POINTS.approved],
      [3, "ballot", POINTS.ballot],
    ]);
  });

  it("are split by credit, the rest to the first, nothing lost", () => {
    const credits = [1, 2, 3].map((memberId) => ({ memberId, shareBps: memberId === 1 ? 3334 : 3333 }));
    const shared = { ...NO_FACTS, ideas: [idea(1, 10, [on(20, "Ready")], { credits })] };
    const ready = pointLines(shared).filter(({ merit }) => merit === "ready");
    expect(ready.map(({ points }) => points)).toEqual([4, 3, 3]);
  });

  it("are not earned by building on one's own idea", () => {
    const own = {
      ...NO_FACTS,
      ideas: [idea(1, 10), idea(2, 11, [on(20, "Ready")], { authorId: 1, parents: [1] })],
    };
    expect(pointLines(own).filter(({ merit }) => merit === "builtOn")).toEqual([]);
  });
});

describe("the leaderboard", () => {
  it("ranks by points, equal points alike, and shows where they come from", () => {
    const tied = { ...NO_FACTS, ideas: [idea(1, 10), idea(2, 11), idea(3, 12, [on(13, "Ready")])] };
    const { standings, policy } = leaderboard(tied);
    expect(policy).toBe(0);
    expect(standings.map(({ rank, memberId, points }) => [rank, memberId, points])).toEqual([
      [1, 3, 12],
      [2, 1, 2],
      [2, 2, 2],
    ]);
    for (const { points, lines } of standings) {
      expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(points);
    }
  });

  it("of a window counts what happened in it", () => {
    const { standings } = leaderboard(facts, windowBefore(NOW, 61 * DAY));
    expect(standings.map(({ memberId, points }) => [memberId, points])).toEqual([
      [1, POINTS.approved],
      [3, POINTS.ballot],
    ]);
  });
});
