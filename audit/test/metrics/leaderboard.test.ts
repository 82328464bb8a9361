import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import bakery from "../../../scripts/deploy/organisations/bakery.json" with { type: "json" };
import { type Facts, type PolicyFact, windowBefore } from "../../src/metrics/facts.ts";
import { leaderboard } from "../../src/metrics/leaderboard.ts";
import type { Merit } from "../../src/metrics/merits.ts";
import { pointLines } from "../../src/metrics/points.ts";
import {
  calibrated,
  DAY,
  idea,
  NO_FACTS,
  NOW,
  on,
  pilot,
  report,
  review,
  round,
  vote,
} from "../support/facts.ts";

const WEIGHTS: Record<Merit, number> = {
  ...{ IdeaSubmitted: 2, IdeaReady: 10, IdeaApproved: 25, IdeaImplemented: 50, IdeaBuiltOn: 5 },
  ...{ IdeaFiled: 3, BallotCast: 4, ScorecardRevealed: 6, ForecastSkill: 11, PilotLed: 15 },
  ...{ VerdictGiven: 7, OutcomeJudged: 8, KudosReceived: 1, ActivityAttended: 9 },
};
const policy = (version: number, from: number, changes: Partial<Record<Merit, number>> = {}): PolicyFact => ({
  ...{ version, from },
  weights: POINTS_EVENT_NAMES.map((name) => ({ ...WEIGHTS, ...changes })[name]),
});
const PUBLISHED: Facts = { ...NO_FACTS, policies: [policy(1, 0)] };

const facts: Facts = {
  ...PUBLISHED,
  ideas: [
    idea(1, 10, [on(20, "Ready"), on(40, "Approved")]),
    idea(2, 15, [on(25, "Ready"), on(30, "Submitted"), on(35, "Ready")], { parents: [1] }),
    idea(3, 16, [], { authorId: 0, filedById: 2, credits: [] }),
  ],
  rounds: [round(1, [[vote(3, "For", 100)]])],
};

/** Member 4 revealed a scorecard on day 5, and forecast with this squared error, as was found on day 50. */
const reviewed = (squaredError: number): Facts["reviews"] => [
  {
    ...{ id: 1, ideaId: 1, result: "Ready", closedAt: 6 * DAY, score: 400 },
    scorecards: [
      {
        ...{ memberId: 4, at: 5 * DAY, feasibility: 4, impact: 4, alignment: 4, forecastBps: 7000 },
        ...{ counted: true, calibration: { met: true, squaredError, at: 50 * DAY } },
      },
    ],
  },
];

const linesOf = (some: Facts) =>
  pointLines(some).map(({ memberId, merit, points }) => [memberId, merit, points]);

describe("points", () => {
  it("give each member a line for each merit", () => {
    expect(linesOf(facts)).toEqual([
      [1, "IdeaSubmitted", 2],
      [2, "IdeaSubmitted", 2],
      [2, "IdeaFiled", 3],
      [1, "IdeaReady", 10],
      [2, "IdeaReady", 10],
      [1, "IdeaBuiltOn", 5],
      [1, "IdeaApproved", 25],
      [3, "BallotCast", 4],
    ]);
  });

  it("thank reviewers for their scorecards, and for forecasts by how much better than a coin they were", () => {
    expect(linesOf({ ...PUBLISHED, reviews: reviewed(9_000_000) })).toEqual([
      [4, "ScorecardRevealed", 6],
      [4, "ForecastSkill", 7],
    ]);
    expect(linesOf({ ...PUBLISHED, reviews: reviewed(0) })[1]).toEqual([4, "ForecastSkill", 11]);
    expect(linesOf({ ...PUBLISHED, reviews: reviewed(25_000_000) })).toHaveLength(1);
    expect(linesOf({ ...PUBLISHED, reviews: reviewed(81_000_000) })).toHaveLength(1);
  });

  it("thank who led a pilot to an end that teaches something, whatever the result, and nobody for one that does not", () => {
    const pilots = [
      pilot(1, 60),
      pilot(2, 70, { isExplained: false }),
      pilot(3, undefined),
      pilot(4, 65, { ideaId: 9 }),
    ];
    expect(pointLines({ ...PUBLISHED, pilots })).toEqual([
      { memberId: 1, merit: "PilotLed", points: 15, at: 60 * DAY, ideaId: 1, pilotId: 1 },
      { memberId: 4, merit: "PilotLed", points: 15, at: 65 * DAY, ideaId: 9, pilotId: 4 },
    ]);
  });

  it("thank for each verdict, and for each word on an outcome, whichever way it goes", () => {
    const verdicts = [5, 6, 5].map((memberId, day) => ({ memberId, at: (50 + day) * DAY }));
    const judgements = [
      { memberId: 7, at: 71 * DAY },
      { memberId: 8, at: 72 * DAY },
    ];
    const pilots = [pilot(1, undefined, { verdicts })];
    const reports = [report(3, "Revenue", undefined, { judgements })];
    expect(linesOf({ ...PUBLISHED, pilots, reports })).toEqual([
      [5, "VerdictGiven", 7],
      [6, "VerdictGiven", 7],
      [5, "VerdictGiven", 7],
      [7, "OutcomeJudged", 8],
      [8, "OutcomeJudged", 8],
    ]);
  });

  it("count thanks received and activities attended", () => {
    const kudos = [{ fromId: 1, toId: 2, amount: 7, at: 3 }];
    const guest = { activityId: 5, startsAt: 3, invited: true, attendedAt: undefined };
    const participations = [
      { ...guest, memberId: 1, attendedAt: 4 },
      { ...guest, memberId: 2 },
    ];
    expect(linesOf({ ...PUBLISHED, kudos, participations })).toEqual([
      [2, "KudosReceived", 7],
      [1, "ActivityAttended", 9],
    ]);
  });

  it("weigh what the policy said when it happened, and nothing before the first", () => {
    const policies = [policy(1, 15 * DAY), policy(2, 30 * DAY, { IdeaApproved: 1, IdeaReady: 0 })];
    expect(linesOf({ ...facts, rounds: [], policies })).toEqual([
      [2, "IdeaSubmitted", 2],
      [2, "IdeaFiled", 3],
      [1, "IdeaReady", 10],
      [2, "IdeaReady", 10],
      [1, "IdeaBuiltOn", 5],
      [1, "IdeaApproved", 1],
    ]);
    expect(leaderboard({ ...facts, policies }).policy).toBe(2);
    expect(leaderboard({ ...facts, policies: [] })).toMatchObject({ policy: 0, standings: [] });
  });

  it("are split by credit, the rest to the first, nothing lost", () => {
    const credits = [1, 2, 3].map((memberId) => ({ memberId, shareBps: memberId === 1 ? 3334 : 3333 }));
    const shared = { ...PUBLISHED, ideas: [idea(1, 10, [on(20, "Ready")], { credits })] };
    const ready = pointLines(shared).filter(({ merit }) => merit === "IdeaReady");
    expect(ready.map(({ points }) => points)).toEqual([4, 3, 3]);
  });

  it("are not earned by building on one's own idea", () => {
    const own = {
      ...PUBLISHED,
      ideas: [idea(1, 10), idea(2, 11, [on(20, "Ready")], { authorId: 1, parents: [1] })],
    };
    expect(pointLines(own).filter(({ merit }) => merit === "IdeaBuiltOn")).toEqual([]);
  });
});

describe("the example of docs/metrics.md", () => {
  const [a, b, c, d, e, f] = [1, 2, 3, 4, 5, 6] as const;
  const credits = [
    { memberId: a, shareBps: 6000 },
    { memberId: b, shareBps: 4000 },
  ];
  const weights = POINTS_EVENT_NAMES.map((name) => bakery.points.weights[name]);
  const at = (day: number) => day * DAY;

  it("adds up as it says, with the bakery's weights", () => {
    const { standings } = leaderboard({
      ...NO_FACTS,
      policies: [{ version: 1, from: 0, weights }],
      ideas: [idea(1, 10, [on(20, "Ready"), on(30, "Approved"), on(60, "Implemented")], { credits })],
      reviews: [review(1, 400, [{ ...calibrated(c, 7000, true, 61), at: at(15) }])],
      rounds: [round(1, [[vote(c, "For", 1), vote(f, "For", 1)]])],
      pilots: [
        pilot(1, 60, {
          leadId: d,
          verdicts: [
            { memberId: e, at: at(50) },
            { memberId: e, at: at(59) },
          ],
        }),
      ],
      reports: [report(1, "Revenue", 80, { judgements: [{ memberId: f, at: at(80) }] })],
      kudos: [{ fromId: a, toId: e, amount: 3, at: at(70) }],
    });
    expect(standings.map(({ memberId, points }) => [memberId, points])).toEqual([
      [a, 45],
      [b, 30],
      [d, 15],
      [c, 14],
      [e, 11],
      [f, 6],
    ]);
  });
});

describe("the leaderboard", () => {
  it("ranks by points, equal points alike, and shows where they come from", () => {
    const tied = { ...PUBLISHED, ideas: [idea(1, 10), idea(2, 11), idea(3, 12, [on(13, "Ready")])] };
    const { standings, policy: version } = leaderboard(tied);
    expect(version).toBe(1);
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
      [1, WEIGHTS.IdeaApproved],
      [3, WEIGHTS.BallotCast],
    ]);
  });
});
