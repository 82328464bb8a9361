import type { Facts, IdeaFact } from "@engine/audit/metrics/facts";
import { describe, expect, it } from "vitest";
import {
  funnel,
  ideasBySource,
  lorenz,
  turnoutByRound,
  weeklyCounts,
} from "@/features/metrics/api/chart-data.ts";
import { NO_FACTS } from "@/testing/no-facts.ts";

const DAY = 86_400;
const idea = (
  id: number,
  submittedAt: number,
  ...stages: [IdeaFact["stages"][number]["stage"], number][]
): IdeaFact => ({
  id,
  authorId: 1,
  filedById: 0,
  source: id % 2 === 0 ? "Customer" : "Employee",
  channel: "App",
  submittedAt,
  stages: [["Submitted", submittedAt] as const, ...stages].map(([stage, at]) => ({
    stage,
    at,
    hasReason: true,
    scope: "none",
  })),
  parents: [],
  merged: [],
  credits: [],
});
const facts: Facts = {
  ...NO_FACTS,
  block: 1,
  now: 21 * DAY - 1,
  ideas: [
    idea(1, 2 * DAY, ["Ready", 9 * DAY], ["InBallot", 10 * DAY], ["Approved", 16 * DAY]),
    idea(2, 8 * DAY, ["Rejected", 20 * DAY]),
    idea(3, 15 * DAY),
  ],
  rounds: [
    {
      id: 1,
      snapshot: 0,
      closesAt: 1,
      supply: 200n,
      eligible: 4,
      ballots: [
        { memberId: 1, weight: 60n, at: 1 },
        { memberId: 2, weight: 40n, at: 1 },
      ],
      entries: [],
      rules: { quorumBps: 1, approvalBps: 1, capBps: 1, memberMajority: true },
    },
  ],
  weights: [10n, 0n, 30n, 60n],
  supply: 100n,
};
const window = { from: 0, to: 21 * DAY };

describe("chart data", () => {
  it("names every source, those without ideas too", () => {
    const bars = ideasBySource(facts, window);
    expect(bars).toHaveLength(6);
    expect(bars.filter(({ ideas }) => ideas > 0)).toEqual([
      { source: "Employee", ideas: 2 },
      { source: "Customer", ideas: 1 },
    ]);
  });

  it("follows the ideas handed in within the window down the funnel", () => {
    expect(funnel(facts, window).map(({ ideas }) => ideas)).toEqual([3, 1, 1, 1, 0, 0]);
    expect(funnel(facts, { from: 8 * DAY, to: 21 * DAY }).map(({ ideas }) => ideas)).toEqual([
      2, 0, 0, 0, 0, 0,
    ]);
  });

  it("counts whole weeks back from the end", () => {
    expect(weeklyCounts(facts, window)).toEqual([
      { from: 0, submitted: 1, answered: 0 },
      { from: 7 * DAY, submitted: 1, answered: 1 },
      { from: 14 * DAY, submitted: 1, answered: 1 },
    ]);
  });

  it("reaches back no further than the first idea", () => {
    expect(weeklyCounts(facts, { from: -1_000 * DAY, to: 21 * DAY })).toHaveLength(3);
    expect(weeklyCounts({ ...facts, ideas: [] }, window)).toEqual([]);
  });

  it("gives turnout in shares of tokens and of those who could vote", () => {
    expect(turnoutByRound(facts)).toEqual([{ round: 1, tokens: 0.5, voters: 0.5 }]);
  });

  it("draws the Lorenz curve over those who hold votes", () => {
    expect(lorenz(facts)).toEqual([
      { holders: 0, votes: 0 },
      { holders: 1 / 3, votes: 0.1 },
      { holders: 2 / 3, votes: 0.4 },
      { holders: 1, votes: 1 },
    ]);
    expect(lorenz({ ...facts, weights: [] })).toEqual([]);
  });
});
