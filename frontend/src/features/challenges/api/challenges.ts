import type { Source } from "@engine/protocol/enums";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/challenges/api/generated/gql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Challenges = graphql(`
  query Challenges {
    _meta { block { number timestamp } }
    challenges(first: 1000, orderBy: id) {
      number
      opensAt
      closesAt
      audience
      ideaCount
      document { hash }
      closingReason { hash }
      content { title goal metric }
    }
  }
`);

/** A question put to people. Times are Unix seconds; the idea box (0) never closes and has no text of its own. */
export interface Challenge {
  number: number;
  title: string | undefined;
  goal: string | undefined;
  metric: string | undefined;
  opensAt: number;
  closesAt: number | undefined;
  audience: readonly Source[];
  ideaCount: number;
  /** Hash of the text that says why it ended before its time; undefined if it did not. */
  closingReason: string | undefined;
}

/** Number of the challenge that takes everything. */
const IDEA_BOX = 0;

/** @throws IndexError */
export async function getChallenges(graphqlUrl: string, signal?: AbortSignal): Promise<Challenge[]> {
  const { challenges } = await execute(graphqlUrl, Challenges, {}, signal);
  return challenges.map(({ number, opensAt, closesAt, audience, ideaCount, content, closingReason }) => ({
    number,
    title: content?.title ?? undefined,
    goal: content?.goal ?? undefined,
    metric: content?.metric ?? undefined,
    opensAt: Number(opensAt),
    closesAt: closesAt === null ? undefined : Number(closesAt),
    audience,
    ideaCount,
    closingReason: closingReason?.hash,
  }));
}

export function challengesQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["challenges", graphqlUrl],
    queryFn: ({ signal }) => getChallenges(graphqlUrl, signal),
    staleTime: 60_000,
    // A text is indexed a moment after the challenge that it belongs to.
    refetchInterval: ({ state }) => (state.data?.some(lacksText) ? 3_000 : false),
  });
}

function lacksText({ number, title }: Challenge): boolean {
  return number !== IDEA_BOX && title === undefined;
}

/** All challenges, the idea box first. */
export function useChallenges() {
  return useQuery(challengesQueryOptions(useEngine()));
}

/** Whether a member of a source may answer a challenge at a moment. */
export function mayAnswer(challenge: Challenge, source: Source, nowSeconds: number): boolean {
  const { opensAt, closesAt, audience } = challenge;
  return (
    opensAt <= nowSeconds && (closesAt === undefined || nowSeconds < closesAt) && audience.includes(source)
  );
}
