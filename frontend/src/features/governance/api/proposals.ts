import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/governance/api/generated/gql.ts";
import type { ProposalsQuery } from "@/features/governance/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Proposals = graphql(`
  query Proposals {
    _meta { block { number timestamp } }
    proposals(first: 200, orderBy: timestamp, orderDirection: desc) {
      id
      proposer
      proposerMember { number profileContent { name } }
      description
      standing
      snapshot
      deadline
      forVotes
      againstVotes
      abstainVotes
      voterCount
      quorum
      executableAt
      timestamp
      calls(first: 20, orderBy: index) { target data }
    }
  }
`);

/** A proposal as lists show it. */
export type ProposalRow = ProposalsQuery["proposals"][number];

/** The newest two hundred, the latest first. */
export function proposalsQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["proposals", graphqlUrl],
    queryFn: async ({ signal }) => (await execute(graphqlUrl, Proposals, {}, signal)).proposals,
    refetchInterval: 8_000,
  });
}

/** Proposals, live. */
export function useProposals() {
  return useQuery(proposalsQueryOptions(useEngine()));
}
