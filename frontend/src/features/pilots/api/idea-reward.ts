import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/pilots/api/generated/gql.ts";
import type { IdeaRewardQuery } from "@/features/pilots/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const IdeaReward = graphql(`
  query IdeaReward($id: ID!, $idea: String!) {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") { rewardPolicy { base cap rateBps lineageBps } }
    idea(id: $id) {
      stage
      attestedReports
      openFlags
      creditedMembers { number }
      outcomeReports(first: 1, orderBy: decidedAt, orderDirection: desc, where: { state: Attested }) { decidedAt }
    }
    rewards(first: 20, orderBy: id, orderDirection: desc, where: { idea: $idea }) {
      total
      benefit
      spent
      lineage
      timestamp
      block
      transaction
    }
    rewardShares(first: 200, orderBy: id, where: { idea: $idea }) {
      id
      amount
      member { number profileContent { name } }
    }
  }
`);

/** An idea's reward as the index knows it: the formula in force, what was credited, newest first, and to whom. */
export type IdeaRewardView = Omit<IdeaRewardQuery, "_meta">;

export function ideaRewardQueryOptions({ graphqlUrl }: EngineConfig, number: number) {
  const id = entityId(number);
  return queryOptions({
    queryKey: ["ideaReward", graphqlUrl, number],
    queryFn: ({ signal }): Promise<IdeaRewardView> =>
      execute(graphqlUrl, IdeaReward, { id, idea: id }, signal),
    refetchInterval: 8_000,
  });
}

/** What an idea earned, live. */
export function useIdeaReward(number: number) {
  return useQuery(ideaRewardQueryOptions(useEngine(), number));
}
