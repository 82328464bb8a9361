import type { Facts } from "@engine/audit/metrics/facts";
import { describe, expect, it } from "vitest";
import { authorityByWeek } from "@/features/metrics/api/authority-weeks.ts";
import { NO_FACTS } from "@/testing/no-facts.ts";

const WEEK = 7 * 86_400;
const ballot = (memberId: number, weight: bigint) => ({ memberId, weight, at: 0 });
const round = (id: number, closesAt: number, weights: bigint[]) => ({
  ...{ id, closesAt, snapshot: 0, supply: 100n, eligible: 9, entries: [] },
  ballots: weights.map((weight, place) => ballot(place + 1, weight)),
  rules: { quorumBps: 0, approvalBps: 5000, capBps: 10_000, memberMajority: false },
});
const grant = (id: number, at: number, byAutonomy: boolean) => ({
  id,
  ideaId: id,
  amount: 1n,
  byAutonomy,
  at,
});

/** Four even ballots in week 6, one ballot in week 8; a team's own grant in week 8. */
const facts: Facts = {
  ...NO_FACTS,
  now: 10 * WEEK,
  rounds: [round(1, 5.5 * WEEK, [5n, 5n, 5n, 5n]), round(2, 7.5 * WEEK, [9n])],
  grants: [grant(1, 7.5 * WEEK, true), grant(2, 7.6 * WEEK, false)],
};
const window = { from: 0, to: 10 * WEEK };

describe("authorityByWeek", () => {
  it("begins with the first ballot or grant, and ends with the window", () => {
    const ends = authorityByWeek(facts, window, WEEK).map(({ to }) => to / WEEK);
    expect(ends).toEqual([6, 7, 8, 9, 10]);
  });

  it("looks at the span before each week's end alone", () => {
    expect(authorityByWeek(facts, window, WEEK).map(({ deciders }) => deciders)).toEqual([
      4,
      undefined,
      1,
      undefined,
      undefined,
    ]);
    // Member 1 cast 5 and 9, three others 5 each: 29² / (14² + 3·5²).
    expect(authorityByWeek(facts, window, 10 * WEEK).at(-1)?.deciders).toBeCloseTo(3.1033, 4);
  });

  it("gives the share of grants that teams funded alone, and none where there was no grant", () => {
    expect(authorityByWeek(facts, window, WEEK).map(({ byTeamsBps }) => byTeamsBps)).toEqual([
      undefined,
      undefined,
      5000,
      undefined,
      undefined,
    ]);
  });

  it("is empty where nobody has decided anything", () => {
    expect(authorityByWeek(NO_FACTS, window, WEEK)).toEqual([]);
  });
});
