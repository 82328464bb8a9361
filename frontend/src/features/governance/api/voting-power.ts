import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/governance/api/generated/gql.ts";
import type { VotingPowerQuery } from "@/features/governance/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const VotingPower = graphql(`
  query VotingPower {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") { supply voters votesSum votesSquares }
    accounts(first: 200, orderBy: votes, orderDirection: desc, where: { votes_gt: 0 }) {
      id
      votes
      balance
      status
      member { number profileContent { name } }
      delegate { id }
      delegators(first: 200, where: { balance_gt: 0 }) {
        id
        balance
        member { number profileContent { name } }
      }
    }
  }
`);

/** An account that votes, for itself or for others. */
export type VotingAccount = VotingPowerQuery["accounts"][number];

function votingPowerQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["voting power", graphqlUrl],
    queryFn: ({ signal }) => execute(graphqlUrl, VotingPower, {}, signal),
    refetchInterval: 8_000,
  });
}

/** Who votes for how many, live: the two hundred with the most votes. */
export function useVotingPower() {
  return useQuery(votingPowerQueryOptions(useEngine()));
}

/** As many equal holders would hold the votes as unevenly as these do: 1 / Σ share². */
export function equalHolders(votesSum: string, votesSquares: string): number {
  const sum = Number(votesSum);
  return sum === 0 ? 0 : sum ** 2 / Number(votesSquares);
}
