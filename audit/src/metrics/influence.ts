import type { Facts, Window } from "./facts.ts";
import { count, measure, type Part, share } from "./figure.ts";
import { betweenness, constraint, largestComponent, pageRank, undirected, without } from "./graph.ts";
import { type Network, networkOf } from "./network.ts";

type WithParts = Part & { parts: Record<string, Part> };

/** How many members are named beside a figure. */
const NAMED = 5;

interface Scored {
  place: number;
  memberId: number;
  score: number;
}

/** Members by score, the highest first; equal ones by number. */
function ranked({ memberIds }: Network, scores: readonly number[]): Scored[] {
  return memberIds
    .map((memberId, place) => ({ place, memberId, score: scores[place] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.memberId - b.memberId);
}

function named(ranking: readonly Scored[]): Record<string, Part> {
  return Object.fromEntries(
    ranking
      .slice(0, NAMED)
      .filter(({ score }) => score > 0)
      .map(({ memberId, score }) => [`member.${memberId}`, measure(score, "0–1")]),
  );
}

/** N1: the highest PageRank in the network of who took up whose work, and the members who lead. */
export function influencers(facts: Facts, window: Window): WithParts {
  const network = networkOf(facts, window);
  const ranking = ranked(network, pageRank(network.graph));
  const edges = network.graph.reduce((sum, { length }) => sum + length, 0);
  return {
    ...measure(edges === 0 ? undefined : ranking[0]?.score, "0–1"),
    parts: {
      members: count(network.memberIds.length, "members"),
      links: count(edges, "links"),
      ...(edges === 0 ? {} : named(ranking)),
    },
  };
}

function brokersOf(network: Network) {
  const graph = undirected(network.graph);
  return { graph, ranking: ranked(network, betweenness(graph)) };
}

/** N2: the highest betweenness, and the members through whom most ways lead; the first one's constraint. */
export function brokers(facts: Facts, window: Window): WithParts {
  const { graph, ranking } = brokersOf(networkOf(facts, window));
  const [first] = ranking;
  return {
    ...measure(graph.length < 3 ? undefined : first?.score, "0–1"),
    parts: { constraint: measure(first && constraint(graph, first.place), "constraint"), ...named(ranking) },
  };
}

/** N3: share of the remaining members that still hang together without the first broker, and without the first three. */
export function networkResilience(facts: Facts, window: Window): WithParts {
  const { graph, ranking } = brokersOf(networkOf(facts, window));
  const after = (removed: number) => {
    const gone = new Set(ranking.slice(0, removed).map(({ place }) => place));
    const left = graph.length - gone.size;
    return left === 0 ? share(0, 0) : share(largestComponent(without(graph, gone)), left);
  };
  return { ...after(1), parts: { whole: after(0), withoutThree: after(3) } };
}

/** Share of members outside the largest part of the network that hangs together. */
export function fragmentation(facts: Facts, window: Window): Part {
  const graph = undirected(networkOf(facts, window).graph);
  return share(graph.length - largestComponent(graph), graph.length);
}
