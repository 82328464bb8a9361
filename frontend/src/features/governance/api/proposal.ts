import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/governance/api/generated/gql.ts";
import type { ProposalQuery } from "@/features/governance/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Proposal = graphql(`
  query Proposal($id: ID!) {
    _meta { block { number timestamp } }
    proposal(id: $id) {
      id
      proposer
      proposerMember { number profileContent { name } }
      description
      standing
      snapshot
      endsAt
      deadline
      forVotes
      againstVotes
      abstainVotes
      voterCount
      quorum
      queuedAt
      executableAt
      executedAt
      canceledAt
      closedAt
      operation { transaction finishedIn }
      timestamp
      block
      transaction
      calls(first: 20, orderBy: index) { target data }
      votes(first: 500, orderBy: weight, orderDirection: desc) {
        voter
        member { number profileContent { name } }
        support
        weight
        reason
        timestamp
        block
        transaction
      }
    }
  }
`);

/** A proposal with everything on record about it. */
export type ProposalRecord = NonNullable<ProposalQuery["proposal"]>;

/** One proposal by its number on chain (32 bytes); null if the index knows none. */
export function proposalQueryOptions({ graphqlUrl }: EngineConfig, id: string) {
  return queryOptions({
    queryKey: ["proposal", graphqlUrl, id],
    queryFn: async ({ signal }) => (await execute(graphqlUrl, Proposal, { id }, signal)).proposal ?? null,
    refetchInterval: 5_000,
  });
}

/** One proposal, live. */
export function useProposal(id: string) {
  return useQuery(proposalQueryOptions(useEngine(), id));
}
