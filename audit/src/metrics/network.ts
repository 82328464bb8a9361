import { type Facts, type IdeaFact, isIn, type Window } from "./facts.ts";
import type { Graph } from "./graph.ts";

/** Members by place, and whose work each of them took up. */
export interface Network {
  memberIds: readonly number[];
  graph: Graph;
}

/** One idea that stands on another, and since when. */
interface LineageEdge {
  from: IdeaFact;
  to: IdeaFact;
  at: number;
}

/** Lineage drawn in the window: an idea that builds on another, or into which another was merged. */
export function lineageIn(facts: Facts, window: Window): LineageEdge[] {
  const byId = new Map(facts.ideas.map((idea) => [idea.id, idea]));
  const edges = facts.ideas.flatMap((to) => [
    ...to.parents.map((id) => ({ from: byId.get(id), to, at: to.submittedAt })),
    ...to.merged.map((id) => ({ from: byId.get(id), to, at: mergedAt(byId.get(id)) })),
  ]);
  return edges.flatMap(({ from, to, at }) => (from && isIn(window, at) ? [{ from, to, at }] : []));
}

function mergedAt(idea: IdeaFact | undefined): number {
  return idea?.stages.findLast(({ stage }) => stage === "Merged")?.at ?? 0;
}

/**
 * Who took up whose work in the window: whoever built on an idea, judged it, or voted for it points to its author;
 * whoever thanked a member points to that member. Enrolled members without any of it are there alone.
 */
export function networkOf(facts: Facts, window: Window): Network {
  const pairs = pairsIn(facts, window).filter(([from, to]) => from !== to && from !== 0 && to !== 0);
  const enrolled = facts.members.filter((member) => member.enrolled).map(({ id }) => id);
  const memberIds = [...new Set([...enrolled, ...pairs.flat()])].sort((a, b) => a - b);
  const places = new Map(memberIds.map((id, place) => [id, place]));
  const targets = memberIds.map(() => new Set<number>());
  for (const [from, to] of pairs) targets[places.get(from) ?? -1]?.add(places.get(to) ?? -1);
  return { memberIds, graph: targets.map((set) => [...set].sort((a, b) => a - b)) };
}

function pairsIn(facts: Facts, window: Window): [number, number][] {
  const authors = new Map(facts.ideas.map(({ id, authorId }) => [id, authorId]));
  const authorOf = (ideaId: number) => authors.get(ideaId) ?? 0;
  const lineage = lineageIn(facts, window).map(({ from, to }): [number, number] => [
    to.authorId,
    from.authorId,
  ]);
  const thanks = facts.kudos
    .filter(({ at }) => isIn(window, at))
    .map(({ fromId, toId }): [number, number] => [fromId, toId]);
  const reviews = facts.reviews.flatMap(({ ideaId, scorecards }) =>
    scorecards
      .filter(({ at }) => isIn(window, at))
      .map(({ memberId }): [number, number] => [memberId, authorOf(ideaId)]),
  );
  return [...lineage, ...thanks, ...reviews, ...votesFor(facts, window, authorOf)];
}

function votesFor(facts: Facts, window: Window, authorOf: (ideaId: number) => number): [number, number][] {
  return facts.rounds.flatMap(({ ballots, entries }) => {
    const inTime = new Set(ballots.filter(({ at }) => isIn(window, at)).map(({ memberId }) => memberId));
    return entries.flatMap(({ ideaId, votes }) =>
      votes
        .filter(({ choice, memberId }) => choice === "For" && inTime.has(memberId))
        .map(({ memberId }): [number, number] => [memberId, authorOf(ideaId)]),
    );
  });
}
