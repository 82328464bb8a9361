import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/reviews/api/generated/gql.ts";
import type { ReviewsQuery } from "@/features/reviews/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Reviews = graphql(`
  query Reviews($member: ID!) {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") { reviews defaultRubric { number } }
    rubrics(first: 100, orderBy: id) { number leastReviewers unitsApart patienceSeconds }
    open: reviews(first: 200, orderBy: commitUntil, where: { result: Open }) {
      number
      version
      commitUntil
      revealUntil
      commitments
      scorecardCount
      result
      rubric { number leastReviewers unitsApart patienceSeconds }
      idea {
        number
        stage
        version
        contentHash
        content { title }
        credit(first: 5, orderBy: position) { member { number unit { number } } }
      }
      scorecards(first: 64) { state commitment member { number } }
    }
    waiting: ideas(first: 200, orderBy: stageSince, where: { stage: Submitted }) {
      number
      stageSince
      contentHash
      content { title }
      challenge { rubricId }
    }
    member(id: $member) {
      number
      forecasts
      errorSum
      scorecards(first: 200, orderBy: committedAt, orderDirection: desc) {
        state
        feasibility
        impact
        alignment
        forecastBps
        met
        squaredError
        review { number result score }
        idea { number contentHash content { title } }
      }
    }
  }
`);

const NOBODY = 0;

/** A review that has not ended. */
export type OpenReview = ReviewsQuery["open"][number];

/** An idea that waits for a review. */
export type WaitingIdea = ReviewsQuery["waiting"][number];

/** A member as a reviewer; null for who is none, or unknown to the index. */
export type Reviewer = NonNullable<ReviewsQuery["member"]>;

/** @throws IndexError */
export async function getReviews(graphqlUrl: string, member: number, signal?: AbortSignal) {
  const { _meta, ...lists } = await execute(graphqlUrl, Reviews, { member: entityId(member) }, signal);
  return { ...lists, block: _meta?.block.number ?? 0 };
}

/** Everything the screen of reviews shows. */
export type ReviewLists = Awaited<ReturnType<typeof getReviews>>;

export function reviewsQueryOptions({ graphqlUrl }: EngineConfig, member: number = NOBODY) {
  return queryOptions({
    queryKey: ["reviews", graphqlUrl, member],
    queryFn: ({ signal }) => getReviews(graphqlUrl, member, signal),
    refetchInterval: 8_000,
    placeholderData: keepPreviousData,
  });
}

/** Reviews under way, ideas that wait for one, and one member's own; live. */
export function useReviews(member: number | undefined) {
  return useQuery(reviewsQueryOptions(useEngine(), member));
}
