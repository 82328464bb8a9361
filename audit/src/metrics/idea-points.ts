import type { Stage } from "@engine/protocol/enums";
import type { Facts, IdeaFact } from "./facts.ts";
import { type Merit, type PointLine, weightOf } from "./merits.ts";

const STAGE_MERITS: readonly (readonly [Stage, Merit])[] = [
  ["Ready", "IdeaReady"],
  ["Approved", "IdeaApproved"],
  ["Implemented", "IdeaImplemented"],
];

/** What ideas earn for those credited, for who wrote them down, and for the ideas that they build on. */
export function ideaLines(facts: Facts): PointLine[] {
  const byId = new Map(facts.ideas.map((idea) => [idea.id, idea]));
  return facts.ideas.flatMap((idea) => [
    ...ownLines(facts, idea),
    ...filingLines(facts, idea),
    ...lineageLines(facts, idea, byId),
  ]);
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
