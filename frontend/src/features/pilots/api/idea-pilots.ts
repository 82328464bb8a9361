import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/pilots/api/generated/gql.ts";
import type { IdeaPilotsQuery } from "@/features/pilots/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const IdeaPilots = graphql(`
  query IdeaPilots($id: ID!) {
    _meta { block { number timestamp } }
    idea(id: $id) {
      stage
      benefit
      attestedReports
      pilots(first: 50, orderBy: id, orderDirection: desc) {
        number
        state
        budget
        paid
        comparison
        targetValue
        planContent { title metric language }
        team { number charterContent { name } }
      }
    }
  }
`);

/** An idea as its pilots leave it; null if the index has none. */
export type PilotedIdea = IdeaPilotsQuery["idea"];

export function ideaPilotsQueryOptions({ graphqlUrl }: EngineConfig, number: number) {
  return queryOptions({
    queryKey: ["ideaPilots", graphqlUrl, number],
    queryFn: async ({ signal }): Promise<PilotedIdea> =>
      (await execute(graphqlUrl, IdeaPilots, { id: entityId(number) }, signal)).idea,
    refetchInterval: 8_000,
  });
}

/** The pilots of one idea, newest first, and what it brought; live. */
export function useIdeaPilots(number: number) {
  return useQuery(ideaPilotsQueryOptions(useEngine(), number));
}
