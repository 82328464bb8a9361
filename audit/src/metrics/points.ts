import { POINTS_EVENT_NAMES, type PointsEvent, type Stage } from "@engine/protocol/enums";
import { COIN, skillOf } from "../state/reviews/forecast.ts";
import type { Facts, IdeaFact, ReviewFact, RoundFact } from "./facts.ts";

/** What a member can be thanked for, as the organisation's policy names it. */
export type Merit = PointsEvent;

/** Merits that these facts tell. Pilots, verdicts and outcomes earn points once their records are read. */
export const MERITS: readonly Merit[] = POINTS_EVENT_NAMES.filter(
  (name) => !["PilotLed", "VerdictGiven", "OutcomeJudged"].includes(name),
);

/** One reason for points: who, what for, how many, when (seconds). */
export interface PointLine {
  memberId: number;
  merit: Merit;
  points: number;
  at: number;
  ideaId?: number;
  roundId?: number;
  reviewId?: number;
  activityId?: number;
}

const STAGE_MERITS: readonly (readonly [Stage, Merit])[] = [
  ["Ready", "IdeaReady"],
  ["Approved", "IdeaApproved"],
  ["Implemented", "IdeaImplemented"],
];

/** How many points a merit earns at a time, by the policy that was then in force; none before the first. */
export function weightOf({ policies }: Facts, merit: Merit, at: number): number {
  const policy = policies.findLast(({ from }) => from <= at);
  return policy?.weights[POINTS_EVENT_NAMES.indexOf(merit)] ?? 0;
}

/**
 * Every line of points up to the facts' block, in order of time. Points are stored nowhere: the policies that
 * governance published, and this formula over events, are all there is. Points for an idea are split by its credit
 * shares, rounded down, the rest to the first; an unclaimed idea earns its author's points from the moment it is
 * claimed.
 */
export function pointLines(facts: Facts): PointLine[] {
  const byId = new Map(facts.ideas.map((idea) => [idea.id, idea]));
  const lines = [
    ...facts.ideas.flatMap((idea) => [
      ...ownLines(facts, idea),
      ...filingLines(facts, idea),
      ...lineageLines(facts, idea, byId),
    ]),
    ...facts.rounds.flatMap((round) => ballotLines(facts, round)),
    ...facts.reviews.flatMap((review) => [...scorecardLines(facts, review), ...skillLines(facts, review)]),
    ...kudosLines(facts),
    ...attendanceLines(facts),
  ];
  return lines.filter(({ memberId, points }) => memberId !== 0 && points > 0).sort((a, b) => a.at - b.at);
}

function ownLines(facts: Facts, idea: IdeaFact): PointLine[] {
  const stages = STAGE_MERITS.flatMap(([stage, merit]) => {
    const entered = idea.stages.find((entry) => entry.stage === stage);
    return entered ? split(facts, idea, merit, entered.at) : [];
  });
  return [...split(facts, idea, "IdeaSubmitted", idea.submittedAt), ...stages];
}

/** Shares are rounded down; what is left over goes to the first. */
function split(facts: Facts, idea: IdeaFact, merit: Merit, at: number): PointLine[] {
  const whole = weightOf(facts, merit, at);
  const parts = idea.credits.map(({ shareBps }) => Math.floor((whole * shareBps) / 10_000));
  const left = whole - parts.reduce((sum, part) => sum + part, 0);
  return idea.credits.map(({ memberId }, index) => ({
    memberId,
    merit,
    points: (parts[index] ?? 0) + (index === 0 ? left : 0),
    at,
    ideaId: idea.id,
  }));
}

function filingLines(facts: Facts, { filedById, submittedAt, id }: IdeaFact): PointLine[] {
  const points = weightOf(facts, "IdeaFiled", submittedAt);
  return [{ memberId: filedById, merit: "IdeaFiled", points, at: submittedAt, ideaId: id }];
}

/** Parents earn when a child by someone else is found ready. */
function lineageLines(facts: Facts, child: IdeaFact, byId: ReadonlyMap<number, IdeaFact>): PointLine[] {
  const ready = child.stages.find(({ stage }) => stage === "Ready");
  if (!ready) return [];
  const ownHands = new Set([...child.credits.map(({ memberId }) => memberId), child.authorId]);
  return child.parents.flatMap((parentId) => {
    const parent = byId.get(parentId);
    if (!parent) return [];
    return split(facts, parent, "IdeaBuiltOn", ready.at).filter(({ memberId }) => !ownHands.has(memberId));
  });
}

function ballotLines(facts: Facts, { id, ballots }: RoundFact): PointLine[] {
  return ballots.map(({ memberId, at }) => ({
    ...{ memberId, merit: "BallotCast", at, roundId: id },
    points: weightOf(facts, "BallotCast", at),
  }));
}

/** Every scorecard that was revealed, whether it counted in the end or not. */
function scorecardLines(facts: Facts, { id, ideaId, scorecards }: ReviewFact): PointLine[] {
  return scorecards.map(({ memberId, at }) => ({
    ...{ memberId, merit: "ScorecardRevealed", at, ideaId, reviewId: id },
    points: weightOf(facts, "ScorecardRevealed", at),
  }));
}

/** A perfect forecast earns the whole weight, a coin nothing; in between by skill, rounded down. */
function skillLines(facts: Facts, { id, ideaId, scorecards }: ReviewFact): PointLine[] {
  return scorecards.flatMap(({ memberId, calibration }): PointLine[] => {
    if (!calibration) return [];
    const { at, squaredError } = calibration;
    const points = Math.floor((weightOf(facts, "ForecastSkill", at) * skillOf(squaredError)) / COIN);
    return [{ memberId, merit: "ForecastSkill", points, at, ideaId, reviewId: id }];
  });
}

/** The weight for each of the kudos received. */
function kudosLines(facts: Facts): PointLine[] {
  return facts.kudos.map(({ toId, amount, at }) => ({
    ...{ memberId: toId, merit: "KudosReceived", at },
    points: amount * weightOf(facts, "KudosReceived", at),
  }));
}

function attendanceLines(facts: Facts): PointLine[] {
  return facts.participations.flatMap(({ activityId, memberId, attendedAt: at }): PointLine[] => {
    if (at === undefined) return [];
    const points = weightOf(facts, "ActivityAttended", at);
    return [{ memberId, merit: "ActivityAttended", points, at, activityId }];
  });
}
