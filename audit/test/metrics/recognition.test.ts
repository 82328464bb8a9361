import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import { expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { DAY, idea, NO_FACTS, on } from "../support/facts.ts";

it("P1 adds up what was credited, and what of it was paid out", () => {
  const { P1 } = computeMetrics({
    ...NO_FACTS,
    rewards: [
      { ideaId: 1, added: 100n, lineage: 10n, at: 50 * DAY },
      { ideaId: 1, added: 40n, lineage: 0n, at: 60 * DAY },
      { ideaId: 2, added: 999n, lineage: 99n, at: 1 * DAY },
    ],
    poolShares: [{ memberId: 4, amount: 30n, at: 60 * DAY }],
    pulls: [
      { memberId: 4, amount: 20n, at: 70 * DAY },
      { memberId: 5, amount: 20n, at: 2 * DAY },
    ],
  });
  expect(P1).toMatchObject({ value: 140, unit: "money" });
  expect(P1?.parts).toMatchObject({
    rewardedIdeas: { value: 1 },
    lineage: { value: 10 },
    reviewersPool: { value: 30 },
    paidOut: { value: 20 },
  });
  expect(computeMetrics(NO_FACTS).P1).toMatchObject({ value: 0, parts: { rewardedIdeas: { value: 0 } } });
});

it("P2 counts who has points, and ranks shares by their lower bound, so that one hit is no record", () => {
  const weights = POINTS_EVENT_NAMES.map((name) => (name === "IdeaReady" ? 10 : 0));
  const ready = (id: number, authorId: number) => idea(id, 50, [on(55, "Ready")], { authorId });
  const ideas = [
    ...[1, 2, 3, 4].map((id) => ready(id, 1)),
    idea(5, 50, [on(55, "Rejected")], { authorId: 1 }),
    ready(6, 2),
    idea(7, 50, [on(55, "Rejected")], { authorId: 3 }),
  ];
  const { P2 } = computeMetrics({ ...NO_FACTS, ideas, policies: [{ version: 1, from: 0, weights }] });
  expect(P2).toMatchObject({ value: 2, unit: "members" });
  expect(P2?.parts).toMatchObject({ points: { value: 50 }, first: { value: 40 } });
  // Wilson's lower bound: 4 of 5 gives 37.55 %, 1 of 1 gives 20.65 %.
  expect(Object.entries(P2?.parts ?? {}).slice(2)).toEqual([
    ["member.1", { value: 3755, unit: "bps" }],
    ["member.2", { value: 2065, unit: "bps" }],
  ]);
  expect(computeMetrics(NO_FACTS).P2).toMatchObject({ value: 0, parts: { first: { value: "n/a" } } });
});
