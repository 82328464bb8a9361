import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/home/api/generated/gql.ts";
import type { FrontPageQuery } from "@/features/home/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const FrontPage = graphql(`
  query FrontPage {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") {
      activeMembers
      ideas
      startedAt
      latestRound {
        number
        snapshot
        closesAt
        settled
        ballotCount
        eligibleVoters
        entryCount
        entries(first: 6, orderBy: index) {
          index
          outcome
          forWeight
          againstWeight
          abstainWeight
          idea { number content { title } }
        }
      }
    }
    seasonStat(id: "0x00000000") { ideas decided decisionSeconds decidedWithReason contributors entriesApproved }
    wins: ideas(
      first: 4
      orderBy: stageSince
      orderDirection: desc
      where: { stage_in: [Implemented, InPilot, Approved] }
    ) {
      number
      stage
      stageSince
      submittedAt
      content { title }
      author { number profileContent { name } }
    }
    answers: stageChanges(
      first: 5
      orderBy: timestamp
      orderDirection: desc
      where: { to_in: [OnHold, Rejected, Stopped, Merged, Implemented] }
    ) {
      id
      to
      ground
      timestamp
      reasonContent { text }
      idea { number content { title } }
    }
    waiting: ideas(first: 5, orderBy: stageSince, where: { stage: Ready }) {
      number
      stageSince
      content { title }
    }
  }
`);

type Organisation = NonNullable<FrontPageQuery["organisation"]>;

/** The round the front page tells of. */
export type FrontRound = NonNullable<Organisation["latestRound"]>;
/** An idea that came through. */
export type Win = FrontPageQuery["wins"][number];
/** An answer with its reason. */
export type Answer = FrontPageQuery["answers"][number];
/** An idea that may go to the next ballot. */
export type Waiting = FrontPageQuery["waiting"][number];

/** What the front page shows: what is decided now, what was answered, what came through, and some figures. */
export function frontPageQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["frontPage", graphqlUrl],
    queryFn: ({ signal }) => execute(graphqlUrl, FrontPage, {}, signal),
    refetchInterval: 15_000,
  });
}

/** The front page, live. */
export function useFrontPage() {
  return useQuery(frontPageQueryOptions(useEngine()));
}
