import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/members/api/generated/gql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Delegates = graphql(`
  query Delegates {
    _meta { block { number } }
    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
      number
      account { id }
      profileContent { name }
    }
  }
`);

/** Members whom one can hand one's votes to: the first thousand. */
function delegatesQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["delegates", graphqlUrl],
    queryFn: async ({ signal }) => {
      const { members } = await execute(graphqlUrl, Delegates, {}, signal);
      return members.map(({ number, account, profileContent }) => ({
        ...{ number, account: account.id, name: profileContent?.name ?? undefined },
      }));
    },
    staleTime: 60_000,
  });
}

export function useDelegates() {
  return useQuery(delegatesQueryOptions(useEngine()));
}
