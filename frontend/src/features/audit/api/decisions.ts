import { DECISION_EVENTS, DECISION_KINDS } from "@engine/audit/decisions/decision";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { type AuditSearch, secondsOf } from "@/features/audit/api/audit-search.ts";
import {
  DecisionDetailsQuery,
  DecisionsQuery,
  IdeaDecisionsQuery,
} from "@/features/audit/api/decision-queries.ts";
import {
  type ActivityRow,
  decisionsOfRows,
  type NamedDecision,
} from "@/features/audit/api/decisions-of-rows.ts";
import type { EventName } from "@/features/audit/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

/** Decisions on one page of the register. */
export const PAGE_SIZE = 25;
/** Decisions asked for at once for a file: as many as their details fit one answer. */
const CHUNK = 200;
/** The index counts seconds in eight bytes; this is as late as it gets. */
const END_OF_TIME = 2 ** 40;

/** One page of the register, and the block up to which it holds. */
export interface DecisionPage {
  decisions: NamedDecision[];
  hasMore: boolean;
  block: number;
}

/** @throws IndexError */
export async function getDecisions(
  graphqlUrl: string,
  search: AuditSearch,
  signal?: AbortSignal,
): Promise<DecisionPage> {
  const skip = ((search.page ?? 1) - 1) * PAGE_SIZE;
  const { rows, block } = await getRows(graphqlUrl, search, { first: PAGE_SIZE + 1, skip }, signal);
  const decisions = await named(graphqlUrl, rows.slice(0, PAGE_SIZE), signal);
  return { decisions, hasMore: rows.length > PAGE_SIZE, block };
}

/** Every decision that the search finds, the oldest first: what a file holds. @throws IndexError */
export async function getAllDecisions(graphqlUrl: string, search: AuditSearch): Promise<NamedDecision[]> {
  const all: NamedDecision[] = [];
  for (let skip = 0; ; skip += CHUNK) {
    const { rows } = await getRows(graphqlUrl, search, { first: CHUNK, skip });
    all.push(...(await named(graphqlUrl, rows)));
    if (rows.length < CHUNK) return all.reverse();
  }
}

async function getRows(
  graphqlUrl: string,
  search: AuditSearch,
  span: { first: number; skip: number },
  signal?: AbortSignal,
): Promise<{ rows: ActivityRow[]; block: number }> {
  const kinds = search.kind ? [search.kind] : DECISION_KINDS;
  const { from = 0, to = END_OF_TIME } = secondsOf(search);
  const events = kinds.flatMap((kind): readonly EventName[] => DECISION_EVENTS[kind]);
  const variables = { ...span, events: [...events], from: String(from), to: String(to) };
  const { activities, _meta } =
    search.idea === undefined
      ? await execute(graphqlUrl, DecisionsQuery, variables, signal)
      : await execute(graphqlUrl, IdeaDecisionsQuery, { ...variables, idea: entityId(search.idea) }, signal);
  return { rows: activities, block: _meta?.block.number ?? 0 };
}

async function named(
  graphqlUrl: string,
  rows: readonly ActivityRow[],
  signal?: AbortSignal,
): Promise<NamedDecision[]> {
  if (rows.length === 0) return [];
  const variables = {
    ids: rows.map(({ id }) => id),
    transactions: [...new Set(rows.map(({ transaction }) => transaction))],
    rounds: [...new Set(rows.flatMap(({ round }) => (round ? [round.id] : [])))],
  };
  return decisionsOfRows(rows, await execute(graphqlUrl, DecisionDetailsQuery, variables, signal));
}

export function decisionsQueryOptions({ graphqlUrl }: EngineConfig, search: AuditSearch) {
  return queryOptions({
    queryKey: ["decisions", graphqlUrl, search],
    queryFn: ({ signal }) => getDecisions(graphqlUrl, search, signal),
    refetchInterval: 8_000,
    placeholderData: keepPreviousData,
  });
}

/** One page of the register of decisions, live. */
export function useDecisions(search: AuditSearch) {
  return useQuery(decisionsQueryOptions(useEngine(), search));
}
