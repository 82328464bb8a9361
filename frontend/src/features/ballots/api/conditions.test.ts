import { describe, expect, it } from "vitest";
import { conditionsOf } from "@/features/ballots/api/conditions.ts";

const terms = { quorumBps: 4_000, approvalBps: 5_000, capBps: 1_500, memberMajority: true };
const tally = { forWeight: 300, againstWeight: 100, abstainWeight: 50, forVoters: 4, againstVoters: 2 };

describe("conditionsOf", () => {
  it("counts all three choices towards the quorum and sides alone towards approval", () => {
    expect(conditionsOf(tally, 1_000n, terms)).toEqual({
      turnout: 450,
      quorum: 400,
      quorumMet: true,
      approval: 0.75,
      approvalNeeded: 0.5,
      approvalMet: true,
      membersAgree: true,
      outcome: "Approved",
    });
  });

  it("wants more than the share, not the share itself", () => {
    const even = { ...tally, forWeight: 200, againstWeight: 200 };
    expect(conditionsOf(even, 1_000n, terms)).toMatchObject({ approvalMet: false, outcome: "VotedDown" });
  });

  it("misses the quorum by one token", () => {
    const few = { ...tally, abstainWeight: 0, forWeight: 299 };
    expect(conditionsOf(few, 1_000n, terms)).toMatchObject({ quorumMet: false, outcome: "QuorumMissed" });
    expect(conditionsOf({ ...few, abstainWeight: 1 }, 1_000n, terms).quorumMet).toBe(true);
  });

  it("asks members once more, then refuses", () => {
    const split = { ...tally, forVoters: 2 };
    expect(conditionsOf(split, 1_000n, terms)).toMatchObject({
      membersAgree: false,
      outcome: "MembersRefused",
    });
    expect(conditionsOf(split, 1_000n, terms, true).outcome).toBe("MembersRefusedAgain");
  });

  it("has no members' condition where the rules have none, and no approval where nobody took a side", () => {
    const abstained = { ...tally, forWeight: 0, againstWeight: 0, abstainWeight: 500 };
    const loose = { ...terms, memberMajority: false };
    expect(conditionsOf(abstained, 1_000n, loose)).toMatchObject({
      approval: undefined,
      membersAgree: undefined,
    });
  });
});
