import type { IdeaRewardView } from "@/features/pilots/api/idea-reward.ts";

/** Where an idea's reward stands. */
export type RewardStep =
  /** The idea is not implemented, or the index does not know it. */
  | "none"
  /** Nobody has attested what it brought. */
  | "unattested"
  /** Nobody is credited: its author has not claimed it. */
  | "unclaimed"
  /** A flag is open on it. */
  | "flagged"
  /** Anyone may have it credited now. */
  | "due"
  /** Everything attested so far is credited. */
  | "credited"
  /** It has earned as much as one idea can. */
  | "full";

/** Where the reward stands, by the conditions of `Rewards.creditReward`. */
export function rewardStep({ idea, rewards, organisation }: IdeaRewardView): RewardStep {
  if (idea?.stage !== "Implemented") return "none";
  if (idea.attestedReports === 0) return "unattested";
  if (idea.creditedMembers.length === 0) return "unclaimed";
  if (idea.openFlags > 0) return "flagged";
  const [last] = rewards;
  if (!last) return "due";
  const cap = organisation?.rewardPolicy?.cap;
  if (cap && BigInt(last.total) >= BigInt(cap)) return "full";
  const attestedAt = Number(idea.outcomeReports[0]?.decidedAt ?? 0);
  return attestedAt > Number(last.timestamp) ? "due" : "credited";
}

/** Shares of several credits put together: each member once, in the order in which they were first credited. */
export function sumShares(shares: IdeaRewardView["rewardShares"]) {
  const sums = new Map<number, { member: (typeof shares)[number]["member"]; amount: bigint }>();
  for (const { member, amount } of shares) {
    const before = sums.get(member.number)?.amount ?? 0n;
    sums.set(member.number, { member, amount: before + BigInt(amount) });
  }
  return [...sums.values()];
}
