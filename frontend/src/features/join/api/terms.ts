import type { Invitation } from "@engine/protocol/invitation";
import { queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { graphql } from "@/features/join/api/generated/gql.ts";
import type { InvitationRow } from "@/features/join/api/invitation-rows.ts";
import type { Wallet } from "@/features/wallet/api/wallet.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Joining = graphql(`
  query Joining($member: String!) {
    _meta { block { number } }
    activities(first: 1, where: { event: MemberJoined, member: $member }) { transaction }
  }
`);

/**
 * What was offered with an invitation, since the contract wants all of it to revoke one: as this browser kept it, else
 * from the transaction of somebody who joined with it. Null if it cannot be found.
 */
export function termsQueryOptions(engine: EngineConfig, wallet: Wallet, row: InvitationRow) {
  const [member] = row.members;
  return queryOptions({
    queryKey: ["invitationTerms", engine.deployment.chainId, row.id],
    queryFn: async ({ signal }): Promise<Invitation | null> => {
      if (row.terms) return row.terms;
      if (!member) return null;
      const variables = { member: entityId(member.number) };
      const { activities } = await execute(engine.graphqlUrl, Joining, variables, signal);
      const hash = activities[0]?.transaction;
      if (!hash) return null;
      const [{ readTerms }, walletEngine] = await Promise.all([
        import("@/features/join/api/read-terms.ts"),
        wallet.load(),
      ]);
      return readTerms(walletEngine.reader(), hash, row.id);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
