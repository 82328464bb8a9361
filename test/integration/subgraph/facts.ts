import type { ReviewResult, Stage } from "@engine/protocol/enums";
import { type Facts, seasonOf } from "./figures.ts";

interface Rows {
  organisation: { seasonsFrom: string; slaSeconds: string };
  ideas: {
    number: number;
    source: string;
    channel: string;
    submittedAt: string;
    author: { id: string } | null;
    filedBy: { id: string } | null;
    stageChanges: { from: Stage; to: Stage; ground: string; reasonHash: string | null; timestamp: string }[];
  }[];
  ballots: {
    weight: string;
    member: { id: string; source: string };
    round: { openedAt: string };
  }[];
  reviews: {
    openedAt: string;
    closedAt: string | null;
    result: ReviewResult;
    score: number | null;
    scorecards: {
      member: { id: string };
      committedAt: string;
      revealedAt: string | null;
      leftOutAt: string | null;
      skillSeason: number | null;
      squaredError: string | null;
      skill: string | null;
    }[];
  }[];
  activities: { timestamp: string; actor: { id: string; source: string } }[];
}

const QUERY = `{
  organisation(id: "0x00000001") { seasonsFrom slaSeconds }
  ideas(first: 1000, orderBy: id) {
    number source channel submittedAt author { id } filedBy { id }
    stageChanges(first: 1000, orderBy: seq) { from to ground reasonHash timestamp }
  }
  ballots(first: 1000, orderBy: id) { weight member { id source } round { openedAt } }
  reviews(first: 1000, orderBy: id) {
    openedAt closedAt result score
    scorecards(first: 64) {
      member { id } committedAt revealedAt leftOutAt skillSeason squaredError skill
    }
  }
  activities(
    first: 1000
    orderBy: id
    where: {
      event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised, ScorecardRevealed, ActivityAttended]
    }
  ) { timestamp actor { id source } }
}`;

const numberOrNull = (value: string | null) => (value === null ? null : Number(value));

/** The facts that figures are made of; the audit has proved these rows. */
export async function readFacts(query: <T>(text: string) => Promise<T>): Promise<Facts> {
  const { organisation, ideas, ballots, reviews, activities } = await query<Rows>(QUERY);
  const facts: Facts = {
    seasonsFrom: Number(organisation.seasonsFrom),
    slaSeconds: Number(organisation.slaSeconds),
    ideas: ideas.map(({ stageChanges, ...idea }) => ({
      ...idea,
      submittedAt: Number(idea.submittedAt),
      author: idea.author?.id ?? null,
      filedBy: idea.filedBy?.id ?? null,
      moves: stageChanges.map((move) => ({ ...move, timestamp: Number(move.timestamp) })),
    })),
    ballots: [],
    reviews: reviews.map(({ scorecards, ...review }) => ({
      ...review,
      openedAt: Number(review.openedAt),
      closedAt: numberOrNull(review.closedAt),
      scorecards: scorecards.map((card) => ({
        member: card.member.id,
        committedAt: Number(card.committedAt),
        revealedAt: numberOrNull(card.revealedAt),
        leftOutAt: numberOrNull(card.leftOutAt),
        skillSeason: card.skillSeason,
        squaredError: Number(card.squaredError),
        skill: Number(card.skill),
      })),
    })),
    actions: activities.map(({ timestamp, actor }) => ({
      member: actor.id,
      source: actor.source,
      timestamp: Number(timestamp),
    })),
  };
  facts.ballots = ballots.map(({ weight, member, round }) => ({
    member: member.id,
    source: member.source,
    weight: BigInt(weight),
    season: seasonOf(facts, Number(round.openedAt)),
  }));
  return facts;
}
