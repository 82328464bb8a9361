import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/pilots/api/generated/gql.ts";
import type { PlanChoicesQuery } from "@/features/pilots/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const PlanChoices = graphql(`
  query PlanChoices($idea: ID!) {
    _meta { block { number timestamp } }
    idea(id: $idea) {
      number
      stage
      contentHash
      content { title askAmount }
    }
    teams(first: 200, orderBy: id) {
      number
      charterContent { name }
      pot { balance }
    }
    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
      number
      profileContent { name }
    }
  }
`);

/** What a plan chooses from; `idea` is null if the index has none of that number. */
export type PlanChoices = Omit<PlanChoicesQuery, "_meta">;

export function planChoicesQueryOptions({ graphqlUrl }: EngineConfig, idea: number) {
  return queryOptions({
    queryKey: ["planChoices", graphqlUrl, idea],
    queryFn: ({ signal }): Promise<PlanChoices> =>
      execute(graphqlUrl, PlanChoices, { idea: entityId(idea) }, signal),
  });
}

/** The idea to be tried out, the teams that could pay, and who could be paid. */
export function usePlanChoices(idea: number) {
  return useQuery(planChoicesQueryOptions(useEngine(), idea));
}
