import { NO_HASH } from "../../state/context.ts";
import { type MembersState, seasonOf } from "../../state/members/state.ts";
import { cardName } from "../../state/reviews/events.ts";
import { type CardRecord, counts, type ReviewRecord } from "../../state/reviews/state.ts";
import type { Row, Table } from "./table.ts";
import { eventsNamed, hashOrNull, idOf, numberId, orNull, type World, whereabouts } from "./world.ts";

/** Rubrics, reviews and scorecards. */
export function reviewTables(world: World): Table[] {
  return [rubrics(world), reviews(world), scorecards(world)];
}

function rubrics(world: World): Table {
  const rows = eventsNamed(world, "Reviews", "RubricPublished").map(({ args, at }): [string, Row] => [
    idOf([args.rubricId, 4]),
    {
      number: args.rubricId,
      ...args.rubric,
      "document.hash": args.documentHash,
      madeDefault: args.isDefault,
      "publishedBy.id": numberId(args.actorId),
      ...whereabouts(at),
    },
  ]);
  return { entity: "rubrics", rows: new Map(rows), nameOf: (_, { number }) => `rubric ${number}` };
}

function reviews({ state }: World): Table {
  const rows = [...state.reviews.byId.values()].map((review): [string, Row] => [
    idOf([review.id, 4]),
    { ...opening(state.members, review), ...standing(review) },
  ]);
  return { entity: "reviews", rows: new Map(rows), nameOf: (_, { number }) => `review ${number}` };
}

function opening(members: MembersState, review: ReviewRecord): Row {
  const { id, ideaId, version, rubricId, openerId, openedAt, commitUntil, revealUntil } = review;
  return {
    number: id,
    "idea.number": ideaId,
    version,
    "ideaVersion.id": idOf([ideaId, 4], [version, 2]),
    "rubric.number": rubricId,
    "openedBy.id": numberId(openerId),
    openedAt: openedAt.timestamp,
    season: seasonOf(members, openedAt.timestamp),
    commitUntil,
    revealUntil,
    block: openedAt.block,
    transaction: openedAt.txHash,
  };
}

function standing({ cards, scorecards: count, sums, result, score, closedAt }: ReviewRecord): Row {
  return {
    commitments: cards.size,
    scorecardCount: count,
    leftOutCount: [...cards.values()].filter(({ leftOutAt }) => leftOutAt).length,
    weightSum: sums.weight,
    feasibilitySum: sums.feasibility,
    impactSum: sums.impact,
    alignmentSum: sums.alignment,
    result,
    score: orNull(score),
    closedAt: closedAt?.timestamp ?? null,
    closedIn: closedAt?.txHash ?? null,
  };
}

function scorecards({ state }: World): Table {
  const rows = [...state.reviews.byId.values()].flatMap((review) =>
    [...review.cards].map(([memberId, card]): [string, Row] => [
      idOf([review.id, 4], [memberId, 4]),
      {
        "review.number": review.id,
        "idea.number": review.ideaId,
        "member.number": memberId,
        ...commitment(card),
        ...numbers(card),
        ...calibration(card),
      },
    ]),
  );
  const nameOf = (_: string, row: Row) =>
    cardName({ reviewId: Number(row["review.number"]), memberId: Number(row["member.number"]) });
  return { entity: "scorecards", rows: new Map(rows), nameOf };
}

function commitment(card: CardRecord): Row {
  const revealed = counts(card) ? "Revealed" : "LeftOut";
  return {
    state: card.revealed ? revealed : "Committed",
    commitment: card.commitment,
    committedAt: card.committedAt.timestamp,
    recommittedAt: card.recommittedAt.timestamp,
  };
}

function numbers({ revealed, leftOutAt }: CardRecord): Row {
  const {
    feasibility = null,
    impact = null,
    alignment = null,
    forecastBps = null,
  } = revealed?.scorecard ?? {};
  return {
    revealedAt: revealed?.at.timestamp ?? null,
    revealedIn: revealed?.at.txHash ?? null,
    ...{ feasibility, impact, alignment, forecastBps },
    "comment.hash": hashOrNull(revealed?.scorecard.commentHash ?? NO_HASH),
    weightBps: revealed?.weightBps ?? null,
    leftOutAt: leftOutAt?.timestamp ?? null,
  };
}

function calibration({ calibration: outcome }: CardRecord): Row {
  return {
    met: outcome?.met ?? null,
    squaredError: outcome?.squaredError ?? null,
    skill: outcome?.skill ?? null,
    skillSeason: outcome?.season ?? null,
    calibratedAt: outcome?.at.timestamp ?? null,
  };
}
