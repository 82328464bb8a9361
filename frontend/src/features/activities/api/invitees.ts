import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/activities/api/generated/gql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Invitees = graphql(`
  query Invitees {
    _meta { block { number } }
    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
      number
      source
      profileContent { name }
    }
  }
`);

/** Members whom one can invite: the first thousand. */
function inviteesQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["invitees", graphqlUrl],
    queryFn: async ({ signal }) => (await execute(graphqlUrl, Invitees, {}, signal)).members,
    staleTime: 60_000,
  });
}

export function useInvitees() {
  return useQuery(inviteesQueryOptions(useEngine()));
}
