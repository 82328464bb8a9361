import { expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { DAY, idea, NO_FACTS, round, vote } from "../support/facts.ts";

const grant = (id: number, amount: bigint, byAutonomy: boolean, day = 60) => ({
  ...{ id, ideaId: id, amount, byAutonomy, at: day * DAY },
});

it("D1 counts what teams decided alone, by number and by money", () => {
  const grants = [grant(1, 100n, true), grant(2, 700n, false), grant(3, 200n, true), grant(4, 50n, true, 1)];
  const { D1 } = computeMetrics({ ...NO_FACTS, grants });
  expect(D1?.parts).toMatchObject({
    byTeams: { value: 6667, numerator: 2, denominator: 3 },
    byTeamsValue: { value: 3000, numerator: 300, denominator: 1000 },
  });
  expect(D1?.value).toBe("n/a");
});

it("D1 counts decisions on what an algorithm proposed: entries settled, and grants that no ballot decided", () => {
  const ideas = [idea(1, 20, [], { source: "Agent" }), idea(2, 20), idea(3, 20, [], { source: "Agent" })];
  const rounds = [round(1, [[vote(1, "For", 100)], [vote(1, "For", 100)]])];
  const grants = [grant(1, 5n, false), grant(3, 5n, true)];
  const { D1 } = computeMetrics({ ...NO_FACTS, ideas, rounds, grants });
  expect(D1?.parts?.byAlgorithms).toMatchObject({ value: 6667, numerator: 2, denominator: 3 });
});

it("D1 knows no shares where nothing was decided", () => {
  const { D1 } = computeMetrics(NO_FACTS);
  expect(Object.values(D1?.parts ?? {}).map(({ value }) => value)).toEqual(["n/a", "n/a", "n/a"]);
});
