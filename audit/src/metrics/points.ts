import type { Stage } from "@engine/protocol/enums";
import type { Facts, IdeaFact, RoundFact } from "./facts.ts";

/** Version of the formula below. It changes whenever a weight or a rule does. */
export const POINTS_VERSION = 0;

/**
 * Points policy, version 0. Points are not stored anywhere: this formula over events is all there is.
 * Points for an idea are split by its credit shares, rounded down, the rest to the first; an unclaimed idea earns
 * its author's points from the moment it is claimed.
 */
export const POINTS = {
  /** An idea of one's own, once. Little, so that it does not pay to flood the box. */
  proposed: 2,
  /** An idea of one's own that was found ready, the first time. */
  ready: 10,
  /** An idea of one's own that a ballot approved, the first time. */
  approved: 25,
  /** An idea of one's own that was implemented. */
  implemented: 50,
  /** Another member's idea that was found ready builds on one's own. */
  builtOn: 5,
  /** Writing down someone else's idea. */
  filed: 2,
  /** A ballot in a round. */
  ballot: 3,
} as const;

export type Merit = keyof typeof POINTS;

/** One reason for points: who, what for, how many, when (seconds). */
export interface PointLine {
  memberId: number;
  merit: Merit;
  points: number;
  at: number;
  ideaId?: number;
  roundId?: number;
}

const STAGE_MERITS: readonly (readonly [Stage, Merit])[] = [
  ["Ready", "ready"],
  ["Approved", "approved"],
  ["Implemented", "implemented"],
];

/** Every line of points up to the facts' block, in order of time. */
export function pointLines(facts: Facts): PointLine[] {
  const byId = new Map(facts.ideas.map((idea) => [idea.id, idea]));
  const lines = [
    ...facts.ideas.flatMap((idea) => [...ownLines(idea), ...filingLines(idea), ...lineageLines(idea, byId)]),
    ...facts.rounds.flatMap(ballotLines),
  ];
  return lines.filter(({ memberId }) => memberId !== 0).sort((a, b) => a.at - b.at);
}

function ownLines(idea: IdeaFact): PointLine[] {
  const stages = STAGE_MERITS.flatMap(([stage, merit]) => {
    const entered = idea.stages.find((entry) => entry.stage === stage);
    return entered ? split(idea, merit, entered.at) : [];
  });
  return [...split(idea, "proposed", idea.submittedAt), ...stages];
}

/** Shares are rounded down; what is left over goes to the first. */
function split(idea: IdeaFact, merit: Merit, at: number): PointLine[] {
  const parts = idea.credits.map(({ shareBps }) => Math.floor((POINTS[merit] * shareBps) / 10_000));
  const left = POINTS[merit] - parts.reduce((sum, part) => sum + part, 0);
  return idea.credits
    .map(({ memberId }, index) => ({
      memberId,
      merit,
      points: (parts[index] ?? 0) + (index === 0 ? left : 0),
      at,
      ideaId: idea.id,
    }))
    .filter(({ points }) => points > 0);
}

function filingLines({ filedById, submittedAt, id }: IdeaFact): PointLine[] {
  if (filedById === 0) return [];
  return [{ memberId: filedById, merit: "filed", points: POINTS.filed, at: submittedAt, ideaId: id }];
}

/** Parents earn when a child by someone else is found ready. */
function lineageLines(child: IdeaFact, byId: ReadonlyMap<number, IdeaFact>): PointLine[] {
  const ready = child.stages.find(({ stage }) => stage === "Ready");
  if (!ready) return [];
  const ownHands = new Set([...child.credits.map(({ memberId }) => memberId), child.authorId]);
  return child.parents.flatMap((parentId) => {
    const parent = byId.get(parentId);
    if (!parent) return [];
    return split(parent, "builtOn", ready.at).filter(({ memberId }) => !ownHands.has(memberId));
  });
}

function ballotLines({ id, ballots }: RoundFact): PointLine[] {
  return ballots.map(({ memberId, at }) => ({
    memberId,
    merit: "ballot",
    points: POINTS.ballot,
    at,
    roundId: id,
  }));
}
