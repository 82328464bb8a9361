import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/ideas/api/generated/gql.ts";
import type { RelativesQuery } from "@/features/ideas/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const MOST_GENERATIONS = 5;
const MOST_RELATIVES = 60;

const Relatives = graphql(`
  query Relatives($ids: [Bytes!]!) {
    _meta { block { number } }
    ideas(first: 100, where: { id_in: $ids }) {
      number
      stage
      contentHash
      content { title language }
      lineage(first: 20, orderBy: id) { kind from { number } }
      offspring(first: 20, orderBy: id) { kind to { number } }
    }
  }
`);

type Row = RelativesQuery["ideas"][number];

/** An idea in a family: 0 is the one asked for, -1 what it stands on, 1 what stands on it, and so on. */
export interface Relative {
  number: number;
  generation: number;
  stage: Row["stage"];
  contentHash: string;
  title: string | undefined;
  /** Of its text. */
  language: string | undefined;
}

/** From the older idea to the one that stands on it, or in which it lives on. */
export interface Descent {
  from: number;
  to: number;
  kind: Row["lineage"][number]["kind"];
}

export interface Family {
  relatives: Relative[];
  descents: Descent[];
  /** Whether there are more: further generations, or too many to draw. */
  isCut: boolean;
}

/**
 * Everything an idea stands on, and everything that stands on it, generation by generation.
 * @throws IndexError
 */
export async function getFamily(graphqlUrl: string, number: number, signal?: AbortSignal): Promise<Family> {
  const rows = new Map<number, Row>();
  const generations = new Map([[number, 0]]);
  let asked = [number];
  for (let distance = 0; asked.length > 0 && distance <= MOST_GENERATIONS; distance++) {
    const { ideas } = await execute(graphqlUrl, Relatives, { ids: asked.map(entityId) }, signal);
    for (const row of ideas) rows.set(row.number, row);
    asked = [];
    for (const [relative, generation] of ideas.flatMap((row) => relativesOf(row, generations))) {
      if (generations.has(relative) || generations.size >= MOST_RELATIVES) continue;
      generations.set(relative, generation);
      asked.push(relative);
    }
  }
  return familyOf(rows, generations);
}

/** Who comes next, going away from the idea that was asked for: of an ancestor its ancestors, and so on. */
function relativesOf(row: Row, generations: ReadonlyMap<number, number>): [number, number][] {
  const own = generations.get(row.number) ?? 0;
  const older = row.lineage.map(({ from }): [number, number] => [from.number, own - 1]);
  const younger = row.offspring.map(({ to }): [number, number] => [to.number, own + 1]);
  return [...(own <= 0 ? older : []), ...(own >= 0 ? younger : [])];
}

function familyOf(rows: ReadonlyMap<number, Row>, generations: ReadonlyMap<number, number>): Family {
  const all = [...rows.values()].sort((a, b) => a.number - b.number);
  const descents = all.flatMap(({ number: to, lineage }) =>
    lineage.map(({ kind, from }) => ({ from: from.number, to, kind })),
  );
  const isShown = ({ from, to }: Descent) => rows.has(from) && rows.has(to);
  const isLeftOut = (row: Row) => relativesOf(row, generations).some(([relative]) => !rows.has(relative));
  return {
    relatives: all.map(({ number, stage, contentHash, content }) => ({
      ...{ number, stage, contentHash, generation: generations.get(number) ?? 0 },
      title: content?.title ?? undefined,
      language: content?.language ?? undefined,
    })),
    descents: descents.filter(isShown),
    isCut: all.some(isLeftOut),
  };
}

export function familyQueryOptions({ graphqlUrl }: EngineConfig, number: number) {
  return queryOptions({
    queryKey: ["family", graphqlUrl, number],
    queryFn: ({ signal }) => getFamily(graphqlUrl, number, signal),
    staleTime: 30_000,
  });
}

/** The family of an idea. */
export function useFamily(number: number) {
  return useQuery(familyQueryOptions(useEngine(), number));
}
