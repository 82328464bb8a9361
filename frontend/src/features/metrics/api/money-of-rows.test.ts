import { describe, expect, it } from "vitest";
import {
  allocationFact,
  flagFact,
  grantFact,
  paidFact,
  pilotFact,
  reportFact,
  rewardFact,
  roleFacts,
} from "@/features/metrics/api/money-of-rows.ts";

const id = "0x01" as const;
const idea = { number: 7 };

describe("pilotFact", () => {
  const step = { place: 0, submittedAt: null, paid: null, paidAt: null };
  const row = {
    ...{ id, number: 3, state: "Running" as const, endedAt: null, idea, lead: { number: 2 } },
    ...{ endReason: null, milestones: [step, { ...step, place: 255 }], verdicts: [] },
  };

  it("reads payments and verdicts of a running pilot", () => {
    const fact = pilotFact({
      ...row,
      milestones: [
        { ...step, submittedAt: "40", paid: "540", paidAt: "50" },
        { ...step, place: 255 },
      ],
      verdicts: [
        { timestamp: "45", verifier: { number: 4 } },
        { timestamp: "46", verifier: null },
      ],
    });
    expect(fact).toEqual({
      ...{ id: 3, ideaId: 7, leadId: 2, endedAt: undefined, isExplained: false },
      payments: [{ amount: 540n, at: 50 }],
      verdicts: [
        { memberId: 4, at: 45 },
        { memberId: 0, at: 46 },
      ],
    });
  });

  it("is explained by evidence of its result, or a reason for its end", () => {
    const measured = [{ ...step, place: 255, submittedAt: "60" }];
    const ended = { ...row, state: "TargetMissed" as const, endedAt: "70" };
    expect(pilotFact(ended)).toMatchObject({ endedAt: 70, isExplained: false });
    expect(pilotFact({ ...ended, milestones: measured }).isExplained).toBe(true);
    const stopped = { ...ended, state: "StoppedEarly" as const, endReason: { id } };
    expect(pilotFact(stopped).isExplained).toBe(true);
  });

  it("never ended if its plan was dropped", () => {
    expect(pilotFact({ ...row, state: "Dropped", endedAt: "70" }).endedAt).toBeUndefined();
  });
});

describe("money that moved", () => {
  it("was granted, allocated, credited, shared and pulled", () => {
    expect(grantFact({ id, number: 4, amount: "100", byAutonomy: true, closedAt: "9", idea })).toEqual({
      ...{ id: 4, ideaId: 7, amount: 100n, byAutonomy: true, at: 9 },
    });
    expect(allocationFact({ id, amount: "300", timestamp: "8", to: { number: 2 } })).toEqual({
      ...{ teamId: 2, amount: 300n, at: 8 },
    });
    expect(rewardFact({ id, added: "50", lineage: "5", timestamp: "7", idea })).toEqual({
      ...{ ideaId: 7, added: 50n, lineage: 5n, at: 7 },
    });
    expect(paidFact({ id, amount: "6", timestamp: "5", member: { number: 1 } })).toEqual({
      ...{ memberId: 1, amount: 6n, at: 5 },
    });
  });
});

describe("flagFact", () => {
  it("tells when a flag was raised, and whether it stood", () => {
    const open = { id, state: "Answered" as const, raisedAt: "5", resolvedAt: null };
    expect(flagFact(open)).toEqual({ raisedAt: 5, resolvedAt: undefined, upheld: false });
    expect(flagFact({ ...open, state: "Upheld", resolvedAt: "9" })).toEqual({
      ...{ raisedAt: 5, resolvedAt: 9, upheld: true },
    });
  });
});

describe("reportFact", () => {
  const row = {
    ...{
      id,
      number: 6,
      kind: "Satisfaction" as const,
      state: "Attested" as const,
      benefit: "0",
      actual: "-5",
    },
    ...{ positiveBefore: "7", askedBefore: "10", positiveAfter: "8", askedAfter: "9", decidedAt: "30", idea },
    judgements: [{ timestamp: "29", member: { number: 4 } }],
  };

  it("reads what was measured, and who judged it", () => {
    expect(reportFact(row)).toEqual({
      ...{ id: 6, ideaId: 7, kind: "Satisfaction", attestedAt: 30, benefit: 0n, actual: -5n },
      before: { positive: 7, asked: 10 },
      after: { positive: 8, asked: 9 },
      judgements: [{ memberId: 4, at: 29 }],
    });
  });

  it("was not attested if it was disputed", () => {
    expect(reportFact({ ...row, state: "Disputed" }).attestedAt).toBeUndefined();
  });
});

describe("roleFacts", () => {
  const curators = { book: "AccessManager" as const, number: "2" };
  const grant = (member: number, more = {}) => ({
    ...{ id, since: "10", role: curators },
    account: { status: "Active" as const, member: { number: member } },
    ...more,
  });
  const holdersOf = (name: string, facts: ReturnType<typeof roleFacts>) =>
    facts.find((fact) => fact.name === name)?.holders;

  it("counts each active member once, whatever accounts they have", () => {
    const strangers = { account: { status: "None" as const, member: null } };
    const suspended = { account: { status: "Suspended" as const, member: { number: 9 } } };
    const grants = [grant(1), grant(1), grant(2), grant(3, strangers), grant(9, suspended)];
    expect(holdersOf("curator", roleFacts(grants, [], 100))).toBe(2);
  });

  it("leaves out what is not in force yet, and the timelock's own book", () => {
    const grants = [
      grant(1, { since: "101" }),
      grant(2, { role: { book: "Timelock" as const, number: "2" } }),
    ];
    expect(holdersOf("curator", roleFacts(grants, [], 100))).toBe(0);
  });

  it("counts offices that still run", () => {
    const officer = (number: number, until: string, status: "Active" | "Ended" = "Active") => ({
      ...{ id, office: "Auditor" as const, until, member: { number, status } },
    });
    const facts = roleFacts([], [officer(1, "101"), officer(2, "100"), officer(3, "500", "Ended")], 100);
    expect(holdersOf("auditor", facts)).toBe(1);
    expect(facts.map(({ name }) => name)).toEqual([
      ...["identity", "curator", "issuer", "guardian", "verifier", "auditor", "advisor"],
    ]);
  });
});
