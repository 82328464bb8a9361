import { describe, expect, it } from "vitest";
import type { IdeaRewardView } from "@/features/pilots/api/idea-reward.ts";
import { rewardStep, sumShares } from "@/features/pilots/api/reward-step.ts";

const policy = { base: "100", cap: "900", rateBps: 1_000, lineageBps: 2_000 };
const idea = {
  ...{ stage: "Implemented", attestedReports: 1, openFlags: 0 },
  creditedMembers: [{ number: 7 }],
  outcomeReports: [{ decidedAt: "500" }],
} as const;
const reward = {
  ...{ total: "300", benefit: "4000", spent: "2000", lineage: "0", timestamp: "600" },
  ...{ block: "9", transaction: "0x00" as const },
};

function view(change: Partial<Omit<IdeaRewardView, "idea">> & { idea?: object | null } = {}): IdeaRewardView {
  const { idea: changed = {}, ...rest } = change;
  const changedIdea = changed && ({ ...idea, ...changed } as unknown as IdeaRewardView["idea"]);
  return {
    organisation: { rewardPolicy: policy },
    rewards: [],
    rewardShares: [],
    idea: changedIdea,
    ...rest,
  };
}

describe("rewardStep", () => {
  it("says what stands between an idea and its reward", () => {
    expect(rewardStep(view({ idea: null }))).toBe("none");
    expect(rewardStep(view({ idea: { stage: "InPilot" } }))).toBe("none");
    expect(rewardStep(view({ idea: { attestedReports: 0 } }))).toBe("unattested");
    expect(rewardStep(view({ idea: { creditedMembers: [] } }))).toBe("unclaimed");
    expect(rewardStep(view({ idea: { openFlags: 1 } }))).toBe("flagged");
  });

  it("is due at first, and again once more is attested", () => {
    expect(rewardStep(view())).toBe("due");
    expect(rewardStep(view({ rewards: [reward] }))).toBe("credited");
    const later = { outcomeReports: [{ decidedAt: "601" }], attestedReports: 2 };
    expect(rewardStep(view({ rewards: [reward], idea: later }))).toBe("due");
  });

  it("ends where one idea earns no more", () => {
    const full = { ...reward, total: "900" };
    const later = { outcomeReports: [{ decidedAt: "601" }] };
    expect(rewardStep(view({ rewards: [full], idea: later }))).toBe("full");
  });
});

describe("sumShares", () => {
  it("has each member once, with all that several credits gave", () => {
    const of = (number: number) => ({ number, profileContent: null });
    const shares = [
      { id: "0x01" as const, amount: "50", member: of(7) },
      { id: "0x02" as const, amount: "20", member: of(3) },
      { id: "0x03" as const, amount: "5", member: of(7) },
    ];
    expect(sumShares(shares)).toEqual([
      { member: of(7), amount: 55n },
      { member: of(3), amount: 20n },
    ]);
  });
});
