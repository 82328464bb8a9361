import { queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { graphql } from "@/features/join/api/generated/gql.ts";
import type { InvitationsQuery } from "@/features/join/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Invitations = graphql(`
  query Invitations {
    _meta { block { number } }
    invitations(first: 1000) {
      id
      uses
      revokedAt
      members(first: 100, orderBy: id, orderDirection: desc) {
        number
        source
        joinedAt
        profileContent { name }
      }
    }
  }
`);

/** An invitation that was used or revoked, with those who joined by it, the latest first. */
export type IndexedInvitation = InvitationsQuery["invitations"][number];

/** Every invitation that the chain has heard of. */
export function invitationsQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["invitations", graphqlUrl],
    queryFn: async ({ signal }) => (await execute(graphqlUrl, Invitations, {}, signal)).invitations,
    refetchInterval: 20_000,
  });
}
