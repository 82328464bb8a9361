import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/members/api/generated/gql.ts";
import type { PoolSharesQuery } from "@/features/members/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const PoolShares = graphql(`
  query PoolShares($member: String!) {
    _meta { block { number timestamp } }
    rewardPools(first: 200, orderBy: id, orderDirection: desc) {
      season
      amount
      shared
      shares(first: 1, where: { member: $member }) { amount }
    }
    reviewerStats(first: 200, where: { member: $member, season_gt: 0, skill_gt: 0 }) { season skill }
  }
`);

/** A season's pool for reviewers, as it concerns one member. */
export interface PoolShare {
  season: number;
  /** What the member was credited of it, in the smallest unit; undefined while it waits for them. */
  credited: bigint | undefined;
}

/** The pools in which a member has a part, newest first: their forecasts of that season were better than a coin. */
export function poolSharesOf({ rewardPools, reviewerStats }: PoolSharesQuery): PoolShare[] {
  const skilled = new Set(reviewerStats.map(({ season }) => season));
  return rewardPools
    .filter(({ season }) => skilled.has(season))
    .map(({ season, shares: [own] }) => ({ season, credited: own && BigInt(own.amount) }));
}

export function poolSharesQueryOptions({ graphqlUrl }: EngineConfig, memberId: number) {
  return queryOptions({
    queryKey: ["poolShares", graphqlUrl, memberId],
    queryFn: async ({ signal }): Promise<PoolShare[]> =>
      poolSharesOf(await execute(graphqlUrl, PoolShares, { member: entityId(memberId) }, signal)),
    refetchInterval: 8_000,
  });
}

/** A member's parts of the pools set aside for reviewers, live; undefined until the index has answered. */
export function usePoolShares(memberId: number): PoolShare[] | undefined {
  return useQuery(poolSharesQueryOptions(useEngine(), memberId)).data;
}
