import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/credit/api/generated/gql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const CoAuthors = graphql(`
  query CoAuthors {
    _meta { block { number } }
    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
      number
      profileContent { name }
    }
  }
`);

const CreditedMembers = graphql(`
  query CreditedMembers($ids: [Bytes!]!) {
    _meta { block { number } }
    members(first: 5, where: { id_in: $ids }) {
      number
      profileContent { name }
    }
  }
`);

function coAuthorsQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["co-authors", graphqlUrl],
    queryFn: async ({ signal }) => (await execute(graphqlUrl, CoAuthors, {}, signal)).members,
    staleTime: 60_000,
  });
}

/** Members with whom credit can be shared: the first thousand. */
export function useCoAuthors() {
  return useQuery(coAuthorsQueryOptions(useEngine()));
}

function creditedMembersQueryOptions({ graphqlUrl }: EngineConfig, numbers: readonly number[]) {
  return queryOptions({
    queryKey: ["credited-members", graphqlUrl, numbers],
    queryFn: async ({ signal }) =>
      (await execute(graphqlUrl, CreditedMembers, { ids: numbers.map(entityId) }, signal)).members,
    staleTime: 60_000,
  });
}

/** Members by their numbers; without a name until the index has told it, and where it knows none. */
export function useCreditedMembers(numbers: readonly number[]) {
  const { data = [] } = useQuery(creditedMembersQueryOptions(useEngine(), numbers));
  return numbers.map(
    (number) => data.find((member) => member.number === number) ?? { number, profileContent: null },
  );
}
