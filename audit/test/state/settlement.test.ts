import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addChoice,
  ballotWeight,
  capOf,
  EMPTY_TALLY,
  outcomeOf,
  quorumOf,
} from "../../src/state/rounds/settlement.ts";

const TERMS = { quorumBps: 4000, approvalBps: 5000, capBps: 1500, memberMajority: true };
const tally = (
  forWeight: number,
  againstWeight: number,
  abstainWeight = 0,
  forVoters = 2,
  againstVoters = 1,
) => ({
  forWeight,
  againstWeight,
  abstainWeight,
  forVoters,
  againstVoters,
});

describe("settlement", () => {
  it("rounds quorum and cap up, and never lets silence decide", () => {
    expect(quorumOf(1000n, TERMS)).toBe(400n);
    expect(quorumOf(1001n, TERMS)).toBe(401n);
    expect(quorumOf(0n, TERMS)).toBe(1n);
    expect(capOf(1001n, TERMS)).toBe(151n);
  });

  it("weighs past votes, at most the cap", () => {
    expect(ballotWeight(150n, 1000n, TERMS)).toBe(150n);
    expect(ballotWeight(151n, 1000n, TERMS)).toBe(150n);
    expect(ballotWeight(0n, 1000n, TERMS)).toBe(0n);
  });

  it("counts abstentions towards the quorum, at the boundary", () => {
    expect(outcomeOf(tally(200, 100, 99), 1000n, TERMS, false)).toBe("QuorumMissed");
    expect(outcomeOf(tally(200, 100, 100), 1000n, TERMS, false)).toBe("Approved");
  });

  it("approves only above the threshold, not at it", () => {
    expect(outcomeOf(tally(200, 200), 1000n, TERMS, false)).toBe("VotedDown");
    expect(outcomeOf(tally(201, 200), 1000n, TERMS, false)).toBe("Approved");
  });

  it("asks the members as well, once more before it refuses for good", () => {
    const refused = tally(300, 200, 0, 1, 3);
    expect(outcomeOf(refused, 1000n, TERMS, false)).toBe("MembersRefused");
    expect(outcomeOf(refused, 1000n, TERMS, true)).toBe("MembersRefusedAgain");
    expect(outcomeOf(tally(300, 200, 0, 2, 2), 1000n, TERMS, false)).toBe("MembersRefused");
    expect(outcomeOf(refused, 1000n, { ...TERMS, memberMajority: false }, true)).toBe("Approved");
  });

  it("counts an abstention as weight and as no voter of either side", () => {
    expect(addChoice(EMPTY_TALLY, 3, 7)).toEqual({ ...EMPTY_TALLY, abstainWeight: 7 });
    expect(addChoice(EMPTY_TALLY, 0, 7)).toEqual(EMPTY_TALLY);
  });

  it("never approves what has no more for than against under a threshold of half", () => {
    const weight = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(weight, weight, weight, fc.boolean(), (inFavour, against, abstaining, before) => {
        const outcome = outcomeOf(tally(inFavour, against, abstaining), 1_000_000n, TERMS, before);
        if (inFavour <= against) expect(outcome).not.toBe("Approved");
      }),
    );
  });
});
