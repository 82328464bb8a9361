import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/reviews/api/generated/gql.ts";
import type { IdeaReviewsQuery } from "@/features/reviews/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const IdeaReviews = graphql(`
  query IdeaReviews($id: ID!) {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") { defaultRubric { number } }
    rubrics(first: 100, orderBy: id) {
      number
      leastReviewers
      unitsApart
      patienceSeconds
      commitSeconds
      revealSeconds
      readyFrom
      holdFrom
    }
    idea(id: $id) {
      number
      stage
      stageSince
      version
      challenge { rubricId }
      credit(first: 5, orderBy: position) { member { number unit { number } } }
      pilots(first: 1, orderBy: id, orderDirection: desc) { state version startedAt }
      reviews(first: 20, orderBy: id, orderDirection: desc) {
        number
        version
        openedAt
        openedBy { number profileContent { name } }
        commitUntil
        revealUntil
        commitments
        scorecardCount
        leftOutCount
        result
        score
        closedAt
        block
        transaction
        rubric {
          number
          feasibilityBps
          impactBps
          alignmentBps
          readyFrom
          holdFrom
          leastReviewers
          unitsApart
          patienceSeconds
          content { title text language }
        }
        scorecards(first: 64, orderBy: committedAt) {
          state
          commitment
          feasibility
          impact
          alignment
          forecastBps
          weightBps
          met
          comment { hash }
          commentContent { status text language }
          member { number profileContent { name } }
        }
      }
    }
  }
`);

/** An idea as its reviews need it. */
export type ReviewedIdea = NonNullable<IdeaReviewsQuery["idea"]>;

/** One review with its scorecards. */
export type ReviewRecord = ReviewedIdea["reviews"][number];

/** One member's scorecard. */
export type ScorecardRecord = ReviewRecord["scorecards"][number];

/** A rubric that a review to come would be judged by. */
export type NextRubric = IdeaReviewsQuery["rubrics"][number];

/** Everything about the reviews of an idea; `idea` is null if the index has none. */
export interface IdeaReviewsView {
  idea: ReviewedIdea | null;
  rubrics: readonly NextRubric[];
  defaultRubric: number | undefined;
  block: number;
}

/** @throws IndexError */
export async function getIdeaReviews(
  graphqlUrl: string,
  number: number,
  signal?: AbortSignal,
): Promise<IdeaReviewsView> {
  const variables = { id: entityId(number) };
  const { idea, rubrics, organisation, _meta } = await execute(graphqlUrl, IdeaReviews, variables, signal);
  return {
    idea,
    rubrics,
    defaultRubric: organisation?.defaultRubric?.number,
    block: _meta?.block.number ?? 0,
  };
}

export function ideaReviewsQueryOptions({ graphqlUrl }: EngineConfig, number: number) {
  return queryOptions({
    queryKey: ["ideaReviews", graphqlUrl, number],
    queryFn: ({ signal }) => getIdeaReviews(graphqlUrl, number, signal),
    refetchInterval: 6_000,
  });
}

/** The reviews of one idea, live. */
export function useIdeaReviews(number: number) {
  return useQuery(ideaReviewsQueryOptions(useEngine(), number));
}
