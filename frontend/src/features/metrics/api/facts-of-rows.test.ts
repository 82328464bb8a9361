import { packChoices } from "@engine/protocol/ballot";
import { describe, expect, it } from "vitest";
import {
  actionsOf,
  ideaFact,
  kudosFact,
  memberFact,
  participationFact,
  policyFact,
  reviewFact,
  roundFacts,
} from "@/features/metrics/api/facts-of-rows.ts";
import { NO_FACTS } from "@/testing/no-facts.ts";

describe("memberFact", () => {
  it("counts active members as enrolled", () => {
    const row = { id: "0x01" as const, number: 1, source: "Partner" as const, profileContent: null };
    expect(memberFact({ ...row, status: "Active" })).toEqual({ id: 1, source: "Partner", enrolled: true });
    expect(memberFact({ ...row, status: "Suspended" }).enrolled).toBe(false);
  });
});

describe("ideaFact", () => {
  it("begins with the submission and reads reasons and scopes from the changes", () => {
    const fact = ideaFact({
      id: "0x02",
      number: 2,
      source: "Customer",
      channel: "Poll",
      submittedAt: "100",
      author: null,
      filedBy: { number: 5 },
      content: null,
      credit: [],
      lineage: [
        { kind: "BuildsOn", from: { number: 1 } },
        { kind: "MergedInto", from: { number: 4 } },
      ],
      stageChanges: [
        { to: "Ready", ground: "MeetsGate", reasonHash: "0xab", timestamp: "150" },
        { to: "InBallot", ground: "BallotOpened", reasonHash: null, timestamp: "160" },
        { to: "Approved", ground: "BallotPassed", reasonHash: "0xcd", timestamp: "170" },
      ],
    });
    expect(fact).toMatchObject({ id: 2, authorId: 0, filedById: 5, parents: [1], merged: [4], credits: [] });
    expect(fact.channel).toBe("Poll");
    expect(fact.stages).toEqual([
      { stage: "Submitted", at: 100, hasReason: false, scope: "none" },
      { stage: "Ready", at: 150, hasReason: true, scope: "none" },
      { stage: "InBallot", at: 160, hasReason: false, scope: "none" },
      { stage: "Approved", at: 170, hasReason: true, scope: "organisation" },
    ]);
  });
});

describe("roundFacts", () => {
  const rules = { quorumBps: 4_000, approvalBps: 5_000, capBps: 1_500, memberMajority: true };
  const round = (number: number, outcome: "MembersRefused" | "Approved" | null) => ({
    id: `0x0${number}` as const,
    number,
    snapshot: "10",
    closesAt: "20",
    supply: number === 3 ? null : "1000",
    eligibleVoters: number === 3 ? null : 12,
    rules,
    entries: [{ outcome, idea: { number: 7 } }],
  });
  const ballot = {
    id: "0x01" as const,
    round: { number: 1 },
    member: { number: 4 },
    weight: "90",
    choices: packChoices(["Against"]).toString(),
    timestamp: "15",
  };

  it("unpacks ballots and remembers who was refused before", () => {
    const facts = roundFacts([round(1, "MembersRefused"), round(2, "Approved")], [ballot]);
    expect(facts[0]?.entries[0]).toMatchObject({
      refusedBefore: false,
      votes: [{ memberId: 4, choice: "Against", weight: 90n }],
    });
    expect(facts[0]?.ballots).toEqual([{ memberId: 4, weight: 90n, at: 15 }]);
    expect(facts[1]?.entries[0]).toMatchObject({ refusedBefore: true, votes: [] });
  });

  it("knows nothing of a round whose snapshot is not fixed", () => {
    expect(roundFacts([round(3, null)], [])[0]).toMatchObject({
      supply: 0n,
      eligible: 0,
      entries: [{ outcome: undefined }],
    });
  });
});

describe("reviewFact", () => {
  const sealed = {
    state: "Committed" as const,
    revealedAt: null,
    feasibility: null,
    impact: null,
    alignment: null,
    forecastBps: null,
    met: null,
    squaredError: null,
    calibratedAt: null,
    member: { number: 3 },
  };
  const numbers = { feasibility: 4, impact: 3, alignment: 5, forecastBps: 6_000 };
  const revealed = { ...sealed, ...numbers, state: "Revealed" as const, revealedAt: "90" };

  it("takes what was revealed, says what counted and what came of the forecast", () => {
    const compared = { met: true, squaredError: "16000000", calibratedAt: "300" };
    const fact = reviewFact({
      ...{ id: "0x01", number: 1, idea: { number: 7 }, result: "Ready", score: 385, closedAt: "100" },
      scorecards: [
        sealed,
        { ...revealed, ...compared, member: { number: 4 } },
        { ...revealed, state: "LeftOut", member: { number: 5 } },
      ],
    });
    expect(fact).toMatchObject({ id: 1, ideaId: 7, result: "Ready", score: 385, closedAt: 100 });
    expect(fact.scorecards).toEqual([
      {
        memberId: 4,
        at: 90,
        ...numbers,
        counted: true,
        calibration: { met: true, squaredError: 16e6, at: 300 },
      },
      { memberId: 5, at: 90, ...numbers, counted: false, calibration: undefined },
    ]);
  });

  it("has neither score nor end while it is open", () => {
    const open = { id: "0x01" as const, number: 1, idea: { number: 7 }, result: "Open" as const };
    expect(reviewFact({ ...open, score: null, closedAt: null, scorecards: [] })).toMatchObject({
      closedAt: undefined,
      score: undefined,
    });
  });
});

describe("actionsOf", () => {
  it("gives nobody's actions to number 0, and leaves out who stayed away", () => {
    const guest = { activityId: 1, startsAt: 1, invited: true };
    const actions = actionsOf([{ id: "0x01", actor: null, timestamp: "9" }], {
      ...NO_FACTS,
      participations: [
        { ...guest, memberId: 2, attendedAt: 3 },
        { ...guest, memberId: 3, attendedAt: undefined },
      ],
      kudos: [{ fromId: 5, toId: 6, amount: 1, at: 4 }],
    });
    expect(actions).toEqual([
      { memberId: 0, at: 9 },
      { memberId: 2, at: 3 },
      { memberId: 5, at: 4 },
    ]);
  });
});

describe("what is thanked for", () => {
  const id = "0x01" as const;

  it("weighs each kind of event as its policy says, in the contract's order", () => {
    const weights = [
      { event: "KudosReceived" as const, weight: 2 },
      { event: "IdeaSubmitted" as const, weight: 7 },
    ];
    const fact = policyFact({ id, version: 3, timestamp: "90", weights });
    expect(fact).toMatchObject({ version: 3, from: 90 });
    expect(fact.weights).toEqual([7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
  });

  it("names givers and receivers, activities and guests", () => {
    const gift = { id, from: { number: 1 }, to: { number: 2 }, amount: 5, timestamp: "8" };
    expect(kudosFact(gift)).toEqual({ fromId: 1, toId: 2, amount: 5, at: 8 });
    const row = { id, gathering: { number: 4, startsAt: "6" }, member: { number: 2 } };
    const guest = { activityId: 4, startsAt: 6, memberId: 2 };
    const came = participationFact({ ...row, invitedAt: null, attendedAt: "9" });
    expect(came).toEqual({ ...guest, invited: false, attendedAt: 9 });
    const stayedAway = participationFact({ ...row, invitedAt: "5", attendedAt: null });
    expect(stayedAway).toEqual({ ...guest, invited: true, attendedAt: undefined });
  });
});
