/** Who points to whom, by place: `graph[i]` are the places that i points to, each once, never i itself. */
export type Graph = readonly (readonly number[])[];

const DAMPING = 0.85;
const ROUNDS = 100;

/** PageRank of each place. What places without a way out hold is spread over all. */
export function pageRank(graph: Graph): number[] {
  const n = graph.length;
  let ranks = graph.map(() => 1 / n);
  for (let round = 0; round < ROUNDS; round++) {
    const stuck = graph.reduce((sum, { length }, from) => (length === 0 ? sum + (ranks[from] ?? 0) : sum), 0);
    const next = graph.map(() => (1 - DAMPING + DAMPING * stuck) / n);
    for (const [from, targets] of graph.entries()) {
      const each = (DAMPING * (ranks[from] ?? 0)) / targets.length;
      for (const to of targets) next[to] = (next[to] ?? 0) + each;
    }
    ranks = next;
  }
  return ranks;
}

/** The same edges in both directions. */
export function undirected(graph: Graph): Graph {
  const both = graph.map((targets) => new Set(targets));
  for (const [from, targets] of graph.entries()) for (const to of targets) both[to]?.add(from);
  return both.map((targets) => [...targets]);
}

/** The same places without the edges of some. */
export function without(graph: Graph, removed: ReadonlySet<number>): Graph {
  return graph.map((targets, from) => (removed.has(from) ? [] : targets.filter((to) => !removed.has(to))));
}

/** Size of the largest connected part of an undirected graph. */
export function largestComponent(graph: Graph): number {
  const seen = new Set<number>();
  let largest = 0;
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const before = seen.size;
    const waiting = [start];
    seen.add(start);
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      for (const to of graph[place] ?? []) {
        if (!seen.has(to)) waiting.push(to);
        seen.add(to);
      }
    }
    largest = Math.max(largest, seen.size - before);
  }
  return largest;
}

/**
 * Betweenness of each place of an undirected graph by Brandes' algorithm: the share of shortest ways between any two
 * others that lead through it. 0 to 1; all 0 where there are no two others.
 */
export function betweenness(graph: Graph): number[] {
  const n = graph.length;
  const sums = graph.map(() => 0);
  for (const start of graph.keys()) addDependencies(graph, start, sums);
  return sums.map((sum) => (n < 3 ? 0 : sum / ((n - 1) * (n - 2))));
}

/** Adds to each place how much the shortest ways from `start` depend on it. */
function addDependencies(graph: Graph, start: number, sums: number[]): void {
  const order = [start];
  const distance = new Map([[start, 0]]);
  const ways = new Map([[start, 1]]);
  for (const place of order) {
    const next = (distance.get(place) ?? 0) + 1;
    for (const to of graph[place] ?? []) {
      if (!distance.has(to)) {
        distance.set(to, next);
        order.push(to);
      }
      if (distance.get(to) === next) ways.set(to, (ways.get(to) ?? 0) + (ways.get(place) ?? 0));
    }
  }
  const dependency = new Map<number, number>();
  for (const place of order.reverse()) {
    const own = dependency.get(place) ?? 0;
    if (place !== start) sums[place] = (sums[place] ?? 0) + own;
    for (const before of graph[place] ?? []) {
      if (distance.get(before) !== (distance.get(place) ?? 0) - 1) continue;
      const part = ((ways.get(before) ?? 0) / (ways.get(place) ?? 1)) * (1 + own);
      dependency.set(before, (dependency.get(before) ?? 0) + part);
    }
  }
}

/** Burt's constraint of a place of an undirected graph: the more its neighbours know each other, the higher. */
export function constraint(graph: Graph, place: number): number | undefined {
  const neighbours = graph[place] ?? [];
  if (neighbours.length === 0) return undefined;
  const share = (from: number, to: number) => {
    const known = graph[from] ?? [];
    return known.includes(to) ? 1 / known.length : 0;
  };
  const shares = neighbours.map((to) => {
    const through = neighbours.map((by) => (by === to ? 0 : share(place, by) * share(by, to)));
    return share(place, to) + through.reduce((sum, part) => sum + part, 0);
  });
  return shares.reduce((sum, part) => sum + part ** 2, 0);
}
