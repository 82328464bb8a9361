import type { Facts } from "@engine/audit/metrics/facts";
import {
  actionsOf,
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
import { getMoney } from "@/features/metrics/api/money.ts";
import { type Reading, readAll } from "@/features/metrics/api/read-all.ts";
import { execute } from "@/lib/graphql/execute.ts";

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
  const [block, now] = [_meta?.block.number ?? 0, _meta?.block.timestamp ?? 0];
  const reading = { graphqlUrl, block, signal };
  const [members, ideas, rounds, reviews, ballots, accounts, activities] = await Promise.all([
    readAll(reading, MemberFactsQuery, (page) => page.members),
    readAll(reading, IdeaFactsQuery, (page) => page.ideas),
    readAll(reading, RoundFactsQuery, (page) => page.rounds),
    readAll(reading, ReviewFactsQuery, (page) => page.reviews),
    readAll(reading, BallotFactsQuery, (page) => page.ballots),
    readAll(reading, WeightFactsQuery, (page) => page.accounts),
    readAll(reading, ActionFactsQuery, (page) => page.activities),
  ]);
  const [thanks, money] = await Promise.all([getThanks(reading), getMoney(reading, now)]);
  const facts = {
    ...{ block, now, ...thanks, ...money },
    members: members.map(memberFact),
    ideas: ideas.map(ideaFact),
    rounds: roundFacts(rounds, ballots),
    reviews: reviews.map(reviewFact),
    weights: accounts.map(({ votes }) => BigInt(votes)),
    supply: BigInt(organisation?.supply ?? 0),
  };
  return {
    facts: { ...facts, actions: actionsOf(activities, facts) },
    memberNames: new Map(
      members.flatMap(({ number, profileContent }) => named(number, profileContent?.name)),
    ),
    ideaTitles: new Map(ideas.flatMap(({ number, content }) => named(number, content?.title))),
    slaSeconds: Number(organisation?.slaSeconds ?? 0),
    seasonSeconds: Number(organisation?.seasonSeconds ?? 0),
  };
}

/** Points policies, and what they reward beside ideas, reviews and ballots. */
async function getThanks(reading: Reading) {
  const [policies, kudos, participations] = await Promise.all([
    readAll(reading, PolicyFactsQuery, (page) => page.pointsPolicies),
    readAll(reading, KudosFactsQuery, (page) => page.kudosGifts),
    readAll(reading, ParticipationFactsQuery, (page) => page.participations),
  ]);
  return {
    policies: policies.map(policyFact),
    kudos: kudos.map(kudosFact),
    participations: participations.map(participationFact),
  };
}

function named(number: number, name: string | null | undefined): [number, string][] {
  return name ? [[number, name]] : [];
}
