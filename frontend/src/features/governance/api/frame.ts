import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/governance/api/generated/gql.ts";
import type { GovernanceFrameQuery } from "@/features/governance/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const GovernanceFrame = graphql(`
  query GovernanceFrame {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") {
      supply
      minDelaySeconds
      kudosAllowance
      communityDoorOpen
      transfersOpen
      rules {
        delaySeconds
        durationSeconds
        quorumBps
        approvalBps
        capBps
        memberMajority
        lateWindowSeconds
        extensionSeconds
        cadenceSeconds
        revisitHours
      }
      rewardPolicy { base cap rateBps lineageBps }
    }
    governor(id: "0x00000001") {
      votingDelaySeconds
      votingPeriodSeconds
      lateExtensionSeconds
      proposalThreshold
      quorumBps
      guardian
    }
    teams(first: 200, orderBy: id) { number charterContent { name } }
  }
`);

/** What governance governs: the parameters in force, the governor's settings, and the teams. */
export type GovernanceFrame = GovernanceFrameQuery;

export function frameQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["governance frame", graphqlUrl],
    queryFn: ({ signal }) => execute(graphqlUrl, GovernanceFrame, {}, signal),
    refetchInterval: 15_000,
  });
}

/** The same, live. */
export function useFrame() {
  return useQuery(frameQueryOptions(useEngine()));
}
