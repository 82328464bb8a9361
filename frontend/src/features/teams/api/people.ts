import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/teams/api/generated/gql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const People = graphql(`
  query People {
    _meta { block { number timestamp } }
    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
      number
      profileContent { name }
    }
  }
`);

/** Active members that are no algorithms: whom a team may ask to join. @throws IndexError */
async function getPeople(graphqlUrl: string, signal: AbortSignal) {
  return (await execute(graphqlUrl, People, {}, signal)).members;
}

function peopleQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["people", graphqlUrl],
    queryFn: ({ signal }) => getPeople(graphqlUrl, signal),
    staleTime: 60_000,
  });
}

/** Whom a team may ask to join. */
export function usePeople() {
  return useQuery(peopleQueryOptions(useEngine()));
}
