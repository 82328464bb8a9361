import type { Facts } from "@engine/audit/metrics/facts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import {
  actionOf,
  ideaFact,
  kudosFact,
  memberFact,
  participationFact,
  policyFact,
  reviewFact,
  roundFacts,
} from "@/features/metrics/api/facts-of-rows.ts";
import {
  ActionFactsQuery,
  BallotFactsQuery,
  IdeaFactsQuery,
  KudosFactsQuery,
  MemberFactsQuery,
  ParticipationFactsQuery,
  PinQuery,
  PolicyFactsQuery,
  ReviewFactsQuery,
  RoundFactsQuery,
  WeightFactsQuery,
} from "@/features/metrics/api/facts-queries.ts";
import { execute, type IndexedResult, type TypedDocument } from "@/lib/graphql/execute.ts";

/** Facts with the names that screens show beside them. */
export interface NamedFacts {
  facts: Facts;
  memberNames: ReadonlyMap<number, string>;
  ideaTitles: ReadonlyMap<number, string>;
  slaSeconds: number;
  seasonSeconds: number;
}

/**
 * Everything that metrics and leaderboard are computed from, read from the index at one block.
 * @throws IndexError
 */
export async function getFacts(graphqlUrl: string, signal?: AbortSignal): Promise<NamedFacts> {
  const { _meta, organisation } = await execute(graphqlUrl, PinQuery, {}, signal);
  const block = _meta?.block.number ?? 0;
  const [members, ideas, rounds, reviewRows, ballots, accounts, activities] = await Promise.all([
    readAll(graphqlUrl, MemberFactsQuery, block, ({ members }) => members, signal),
    readAll(graphqlUrl, IdeaFactsQuery, block, ({ ideas }) => ideas, signal),
    readAll(graphqlUrl, RoundFactsQuery, block, ({ rounds }) => rounds, signal),
    readAll(graphqlUrl, ReviewFactsQuery, block, ({ reviews }) => reviews, signal),
    readAll(graphqlUrl, BallotFactsQuery, block, ({ ballots }) => ballots, signal),
    readAll(graphqlUrl, WeightFactsQuery, block, ({ accounts }) => accounts, signal),
    readAll(graphqlUrl, ActionFactsQuery, block, ({ activities }) => activities, signal),
  ]);
  const thanks = await getThanks(graphqlUrl, block, signal);
  const reviews = reviewRows.map(reviewFact);
  return {
    facts: {
      block,
      now: _meta?.block.timestamp ?? 0,
      members: members.map(memberFact),
      ideas: ideas.map(ideaFact),
      rounds: roundFacts(rounds, ballots),
      reviews,
      ...thanks,
      actions: [
        ...activities.map(actionOf),
        ...reviews.flatMap(({ scorecards }) => scorecards.map(({ memberId, at }) => ({ memberId, at }))),
        ...thanks.participations.flatMap(({ memberId, attendedAt: at }) =>
          at === undefined ? [] : [{ memberId, at }],
        ),
        ...ballots.map(({ member, timestamp }) => actionOf({ actor: member, timestamp })),
      ],
      weights: accounts.map(({ votes }) => BigInt(votes)),
      supply: BigInt(organisation?.supply ?? 0),
    },
    memberNames: new Map(
      members.flatMap(({ number, profileContent }) => named(number, profileContent?.name)),
    ),
    ideaTitles: new Map(ideas.flatMap(({ number, content }) => named(number, content?.title))),
    slaSeconds: Number(organisation?.slaSeconds ?? 0),
    seasonSeconds: Number(organisation?.seasonSeconds ?? 0),
  };
}

/** Points policies, and what they reward beside ideas, reviews and ballots. */
async function getThanks(graphqlUrl: string, block: number, signal?: AbortSignal) {
  const [policies, kudos, participations] = await Promise.all([
    readAll(graphqlUrl, PolicyFactsQuery, block, ({ pointsPolicies }) => pointsPolicies, signal),
    readAll(graphqlUrl, KudosFactsQuery, block, ({ kudosGifts }) => kudosGifts, signal),
    readAll(graphqlUrl, ParticipationFactsQuery, block, ({ participations }) => participations, signal),
  ]);
  return {
    policies: policies.map(policyFact),
    kudos: kudos.map(kudosFact),
    participations: participations.map(participationFact),
  };
}

export function factsQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["facts", graphqlUrl],
    queryFn: ({ signal }) => getFacts(graphqlUrl, signal),
    staleTime: 30_000,
    structuralSharing: false,
  });
}

/** All facts at the index's newest block. */
export function useFacts() {
  return useQuery(factsQueryOptions(useEngine()));
}

interface PageVariables {
  block: number;
  after: `0x${string}`;
}

/** All rows of a kind at a block, page by page, in order of id. */
async function readAll<Result extends IndexedResult, Row extends { id: `0x${string}` }>(
  graphqlUrl: string,
  document: TypedDocument<Result, PageVariables>,
  block: number,
  rowsOf: (result: Result) => readonly Row[],
  signal?: AbortSignal,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: `0x${string}` = "0x";
  for (;;) {
    const page = rowsOf(await execute(graphqlUrl, document, { block, after }, signal));
    rows.push(...page);
    const last = page.at(-1);
    if (!last || page.length < SMALLEST_PAGE) return rows;
    after = last.id;
  }
}

/** A page shorter than the shortest limit is the last; asking once more than needed does no harm. */
const SMALLEST_PAGE = 200;

function named(number: number, name: string | null | undefined): [number, string][] {
  return name ? [[number, name]] : [];
}
