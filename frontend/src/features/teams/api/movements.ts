import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/teams/api/generated/gql.ts";
import type { MovementsQuery } from "@/features/teams/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Movements = graphql(`
  query Movements($pot: String!, $before: Bytes!, $first: Int!) {
    _meta { block { number timestamp } }
    movements(
      first: $first
      orderBy: id
      orderDirection: desc
      where: { or: [{ from: $pot, id_lt: $before }, { to: $pot, id_lt: $before }] }
    ) {
      id
      kind
      amount
      fromBalance
      toBalance
      timestamp
      block
      transaction
      from { id pilot { number planContent { title language } idea { number content { title } } } }
      to { id pilot { number planContent { title language } idea { number content { title } } } }
    }
  }
`);

/** Money that came into a pot or went out of it. */
export type MovementRow = MovementsQuery["movements"][number];

const PAGE_SIZE = 10;
/** Greater than every event's id, which is 16 bytes. */
const NEWEST = `0x${"f".repeat(32)}` as const;

/** Movements of a pot, newest first, page by page. @throws IndexError */
async function getMovements(graphqlUrl: string, pot: string, before: `0x${string}`, signal: AbortSignal) {
  const variables = { pot, before, first: PAGE_SIZE };
  return (await execute(graphqlUrl, Movements, variables, signal)).movements;
}

export function movementsQueryOptions({ graphqlUrl }: EngineConfig, pot: string) {
  return infiniteQueryOptions({
    queryKey: ["movements", graphqlUrl, pot],
    queryFn: ({ pageParam, signal }) => getMovements(graphqlUrl, pot, pageParam, signal),
    initialPageParam: NEWEST as `0x${string}`,
    getNextPageParam: (last) => (last.length < PAGE_SIZE ? undefined : last.at(-1)?.id),
    refetchInterval: 12_000,
    placeholderData: keepPreviousData,
  });
}

/** A pot's movements, live. */
export function useMovements(pot: string) {
  return useInfiniteQuery(movementsQueryOptions(useEngine(), pot));
}
