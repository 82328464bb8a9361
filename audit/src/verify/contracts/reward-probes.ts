import type { EngineState } from "../../state/context.ts";
import { seasonOf } from "../../state/members/state.ts";
import { poolName, remainderOf } from "../../state/rewards/pool.ts";
import type { Probe } from "./probe.ts";

const contract = "Rewards" as const;

/** What Rewards should answer of every idea, member and season up to `now` (seconds). */
export function rewardProbes(state: EngineState, now: number): Probe[] {
  const { rewards, ideas, members, reviews } = state;
  const subject = "Rewards";
  const seasons = Array.from({ length: seasonOf(members, now) }, (_, index) => index + 1);
  return [
    { contract, subject, functionName: "rewardRules", expected: rewards.rules },
    { contract, subject, functionName: "reserved", expected: rewards.reserved },
    ...[...ideas.byId.keys()].map((ideaId) => ({
      ...{ contract, subject: `reward of idea ${ideaId}`, functionName: "creditedFor", args: [ideaId] },
      expected: rewards.credited.get(ideaId) ?? 0n,
    })),
    ...[...members.byId.keys()].map((memberId) => ({
      ...{ contract, subject: `reward of member ${memberId}`, functionName: "owedTo", args: [memberId] },
      expected: rewards.owed.get(memberId) ?? 0n,
    })),
    ...seasons.flatMap((season): Probe[] => {
      const pool = rewards.pools.get(season);
      const { left, skillLeft } = remainderOf(state, season);
      const reviewers = [...(reviews.skills.get(season)?.keys() ?? [])];
      return [
        {
          ...{ contract, subject: poolName(season), functionName: "reviewersPoolOf", args: [season] },
          expected: [left, skillLeft],
        },
        ...reviewers.map((memberId) => ({
          ...{ contract, functionName: "hasPoolShare", args: [season, memberId] },
          subject: `${poolName(season)}, share of member ${memberId}`,
          expected: pool?.shares.has(memberId) ?? false,
        })),
      ];
    }),
  ];
}
