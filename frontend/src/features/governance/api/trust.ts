import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/governance/api/generated/gql.ts";
import type { TrustQuery } from "@/features/governance/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Trust = graphql(`
  query Trust {
    _meta { block { number timestamp } }
    governor(id: "0x00000001") { guardian timelock }
    roles(first: 50, orderBy: id, where: { book: AccessManager, holderCount_gt: 0 }) {
      number
      label
      grants(first: 100, where: { active: true }) {
        account { id member { number profileContent { name } } }
        executionDelaySeconds
        since
      }
    }
    officeHolders(first: 500, orderBy: until, orderDirection: desc) {
      office
      until
      member { number profileContent { name } }
      latestTerm { givenAt givenBy { number profileContent { name } } endedEarly transaction block }
    }
    modules(first: 100) { id name pausedUntil closed }
    pauses(first: 20, orderBy: id, orderDirection: desc) {
      module { name }
      resumed
      until
      by { id member { number profileContent { name } } }
      timestamp
    }
  }
`);

/** Who is trusted with what, and what is paused. */
export type TrustView = TrustQuery;
export type RoleRow = TrustQuery["roles"][number];
export type OfficeRow = TrustQuery["officeHolders"][number];

function trustQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["trust", graphqlUrl],
    queryFn: ({ signal }) => execute(graphqlUrl, Trust, {}, signal),
    refetchInterval: 15_000,
  });
}

/** The same, live. */
export function useTrust() {
  return useQuery(trustQueryOptions(useEngine()));
}
