import { describe, expect, it } from "vitest";
import { factsOfState } from "../../src/metrics/facts-of-state.ts";
import { pointLines } from "../../src/metrics/points.ts";
import { computeMetrics } from "../../src/metrics/register.ts";
import { folded } from "../support/history.ts";
import { concluding, type MoneySeason, running } from "../support/money.ts";

function factsOf({ history }: MoneySeason) {
  const pin = { number: 99, hash: "0x00", timestamp: history.now } as const;
  const { state, differences } = folded(history.events);
  expect(differences).toEqual([]);
  return factsOfState(state, pin);
}

describe("facts of a season with money", () => {
  const season = concluding();
  season.raiseFlag();
  season.answerFlag();
  season.resolveFlag();
  const flagged = season.history.now;
  season.conclude(100n, 60n, 401n);
  const ended = season.history.now;
  season.report(1, 0);
  season.attest();
  const facts = factsOf(season);
  const times = ({ at }: { at: number }) => at;

  it("tell pilots with payments and verdicts", () => {
    const [pilot] = facts.pilots;
    expect(pilot).toMatchObject({ id: 1, ideaId: 1, leadId: 2, endedAt: ended, isExplained: true });
    expect(pilot?.payments.map(({ amount }) => amount)).toEqual([540n]);
    expect(pilot?.verdicts.map(({ memberId }) => memberId)).toEqual([4, 4]);
    expect(pilot?.verdicts.map(times).every((at) => at < ended)).toBe(true);
  });

  it("tell grants, allocations, flags and reports", () => {
    expect(facts.grants).toMatchObject([{ id: 1, ideaId: 1, amount: 1001n, byAutonomy: true }]);
    expect(facts.allocations).toMatchObject([{ teamId: 1, amount: 3000n }]);
    expect(facts.flags).toMatchObject([{ resolvedAt: flagged, upheld: false }]);
    expect(facts.reports).toMatchObject([
      { id: 1, ideaId: 1, kind: "Cost", benefit: 500n, attestedAt: season.history.now },
    ]);
    expect(facts.reports[0]?.judgements.map(({ memberId }) => memberId)).toEqual([4, 5]);
  });

  it("tell which roles and offices active members hold", () => {
    const held = facts.roles.filter(({ holders }) => holders > 0);
    expect(held).toEqual([
      { name: "verifier", holders: 2 },
      { name: "auditor", holders: 1 },
    ]);
    expect(facts.roles).toHaveLength(7);
  });

  it("count votes on grants, verdicts and words on outcomes as taking part", () => {
    const doers = facts.actions.map(({ memberId }) => memberId).sort();
    // Idea of 2; grant of 1; two verdicts and a word of 4; a word of 5.
    expect(doers).toEqual([1, 2, 4, 4, 4, 5]);
  });

  it("lead to figures and points: 500 gained for 540", () => {
    const { I4, I7, I8, D1, L2 } = computeMetrics(facts);
    expect([I4?.value, I7?.value, I8?.numerator, I8?.denominator]).toEqual([540, 500, -40, 540]);
    expect([D1?.parts?.byTeamsValue?.value, L2?.value]).toEqual([10_000, 10_000]);
    const policies = [{ version: 1, from: 0, weights: Array(14).fill(1) }];
    const merits = pointLines({ ...facts, policies }).map(({ memberId, merit }) => `${memberId} ${merit}`);
    expect(merits.slice(-5)).toEqual([
      ...["4 VerdictGiven", "2 IdeaImplemented", "2 PilotLed", "4 OutcomeJudged", "5 OutcomeJudged"],
    ]);
  });
});

describe("facts of a pilot that is not over", () => {
  it("tell neither an end nor a lesson", () => {
    expect(factsOf(running()).pilots).toMatchObject([
      { endedAt: undefined, isExplained: false, payments: [] },
    ]);
  });
});
