import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/activities/api/generated/gql.ts";
import type { ActivitiesQuery } from "@/features/activities/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Activities = graphql(`
  query Activities {
    _meta { block { number timestamp } }
    gatherings(first: 200, orderBy: startsAt, orderDirection: desc) {
      number
      kind
      startsAt
      endsAt
      invited
      attended
      cancelledAt
      host { number profileContent { name } }
      content { title text language }
      reasonContent { text language }
      participations(first: 300, orderBy: id) {
        invitedAt
        attendedAt
        member { number profileContent { name } }
      }
    }
  }
`);

/** An activity with everyone who was invited or came. */
export type Activity = ActivitiesQuery["gatherings"][number];

/** The newest two hundred, the latest first. @throws IndexError */
export async function getActivities(graphqlUrl: string, signal?: AbortSignal): Promise<Activity[]> {
  return (await execute(graphqlUrl, Activities, {}, signal)).gatherings;
}

export function activitiesQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["activities", graphqlUrl],
    queryFn: ({ signal }) => getActivities(graphqlUrl, signal),
    refetchInterval: 10_000,
  });
}

/** Activities, live. */
export function useActivities() {
  return useQuery(activitiesQueryOptions(useEngine()));
}
