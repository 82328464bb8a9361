import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/members/api/generated/gql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Units = graphql(`
  query Units {
    _meta { block { number } }
    units(first: 1000, orderBy: id) { number content { name } }
  }
`);

/** Departments and outside organisations, the oldest first; nameless ones whose text is missing. */
export function unitsQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["units", graphqlUrl],
    queryFn: async ({ signal }) => {
      const { units } = await execute(graphqlUrl, Units, {}, signal);
      return units.map(({ number, content }) => ({ number, name: content?.name ?? undefined }));
    },
    staleTime: 10_000,
  });
}

export function useUnits() {
  return useQuery(unitsQueryOptions(useEngine()));
}
