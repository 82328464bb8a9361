import { describe, expect, it } from "vitest";
import {
  GRACE_SECONDS,
  type ProposalFacts,
  stateOf,
  turnoutOf,
} from "@/features/governance/api/proposal-state.ts";

const SNAPSHOT = 1_000;
const DEADLINE = 2_000;

function proposal(facts: Partial<ProposalFacts> = {}): ProposalFacts {
  return {
    standing: "Proposed",
    snapshot: String(SNAPSHOT),
    deadline: String(DEADLINE),
    executableAt: null,
    forVotes: "60",
    againstVotes: "20",
    abstainVotes: "20",
    ...facts,
  };
}

describe("stateOf", () => {
  it("is pending up to the snapshot and active up to the deadline, both included", () => {
    expect(stateOf(proposal(), undefined, SNAPSHOT)).toBe("Pending");
    expect(stateOf(proposal(), undefined, SNAPSHOT + 1)).toBe("Active");
    expect(stateOf(proposal(), undefined, DEADLINE)).toBe("Active");
  });

  it("is not known after the vote while the quorum is not", () => {
    expect(stateOf(proposal(), undefined, DEADLINE + 1)).toBeUndefined();
  });

  it("has passed with a quorum, abstentions included, and more for than against", () => {
    expect(stateOf(proposal(), 100, DEADLINE + 1)).toBe("Succeeded");
    expect(stateOf(proposal(), 101, DEADLINE + 1)).toBe("Defeated");
    expect(stateOf(proposal({ forVotes: "20", abstainVotes: "60" }), 100, DEADLINE + 1)).toBe("Defeated");
  });

  it("expires when it is left lying, before and after the timelock", () => {
    expect(stateOf(proposal(), 100, DEADLINE + GRACE_SECONDS)).toBe("Succeeded");
    expect(stateOf(proposal(), 100, DEADLINE + GRACE_SECONDS + 1)).toBe("Expired");
    const queued = proposal({ standing: "Queued", executableAt: "3000" });
    expect(stateOf(queued, undefined, 3_000 + GRACE_SECONDS)).toBe("Queued");
    expect(stateOf(queued, undefined, 3_001 + GRACE_SECONDS)).toBe("Expired");
  });

  it("believes what is on record", () => {
    for (const standing of ["Executed", "Canceled", "Defeated", "Expired"] as const) {
      expect(stateOf(proposal({ standing }), undefined, 0)).toBe(standing);
    }
  });
});

describe("turnoutOf", () => {
  it("counts for, against and abstain alike", () => {
    expect(turnoutOf(proposal())).toBe(100);
  });
});
