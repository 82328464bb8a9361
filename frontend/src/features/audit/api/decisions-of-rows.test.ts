import { describe, expect, it } from "vitest";
import {
  type ActivityRow,
  type DetailRows,
  decisionsOfRows,
} from "@/features/audit/api/decisions-of-rows.ts";

const NO_DETAILS: DetailRows = {
  ...{ stageChanges: [], verdicts: [], roundEntries: [], parameterChanges: [], rulesVersions: [] },
  ...{ rewardPolicies: [], rewardPools: [], pointsPolicies: [] },
};

const row = (more: Partial<ActivityRow>): ActivityRow => ({
  ...{ id: "0x01", event: "StageChanged", timestamp: "100", block: "5", transaction: "0xaa", logIndex: 3 },
  ...{
    actor: null,
    idea: { number: 7, content: null },
    round: null,
    review: null,
    rubric: null,
    grant: null,
  },
  ...{ pilot: null, report: null, flag: null, proposal: null },
  account: null,
  ...more,
});

const change: DetailRows["stageChanges"][number] = {
  ...{ to: "OnHold", ground: "NotNow", version: 2, reasonHash: "0x09", transaction: "0xaa", logIndex: 3 },
  ...{ reasonContent: { text: "Not before spring" }, module: { name: "Ideas" } },
  actor: { number: 4, profileContent: { name: "Head baker" } },
};

describe("decisionsOfRows", () => {
  it("finds a stage change by transaction and log, with reason and member", () => {
    const details = { ...NO_DETAILS, stageChanges: [{ ...change, logIndex: 2 }, change] };
    const [named] = decisionsOfRows([row({})], details);
    expect(named?.member?.number).toBe(4);
    expect(named?.decision).toEqual({
      ...{ kind: "stage", event: "StageChanged", subject: { type: "idea", number: 7 }, ideaId: 7 },
      ...{ outcome: "OnHold", ground: "NotNow", reasonHash: "0x09", reason: "Not before spring" },
      ...{ decider: { by: "member", memberId: 4 }, numbers: { version: "2" } },
      ...{ timestamp: 100, block: 5, logIndex: 3, transaction: "0xaa" },
    });
  });

  it("leaves out what the index does not have yet", () => {
    expect(decisionsOfRows([row({})], NO_DETAILS)).toEqual([]);
  });

  it("says who begins, where a group decides only later", () => {
    const by = (name: string, ground: "BallotOpened" | "BallotPassed") =>
      decisionsOfRows([row({})], {
        ...NO_DETAILS,
        stageChanges: [{ ...change, ground, module: { name } }],
      })[0]?.decision.decider;
    expect(by("Rounds", "BallotOpened")).toEqual({ by: "member", memberId: 4 });
    expect(by("Rounds", "BallotPassed")).toEqual({ by: "voters" });
  });

  it("tells an earlier event of a proposal by the event, not by where it stands today", () => {
    const proposal = {
      ...({ id: "0x77", description: "More money", standing: "Executed", voterCount: 3 } as const),
      ...{ forVotes: "30", againstVotes: "10", abstainVotes: "0" },
    };
    const outcomes = (["ProposalQueued", "ProposalExecuted"] as const).map(
      (event) => decisionsOfRows([row({ event, idea: null, proposal })], NO_DETAILS)[0]?.decision.outcome,
    );
    expect(outcomes).toEqual(["Queued", "Executed"]);
  });
});
