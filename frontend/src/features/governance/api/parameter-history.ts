import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/governance/api/generated/gql.ts";
import type { ParameterHistoryQuery } from "@/features/governance/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const ParameterHistory = graphql(`
  query ParameterHistory {
    _meta { block { number timestamp } }
    parameterChanges(first: 1000, orderBy: id, orderDirection: desc) {
      name
      before
      after
      actor { number profileContent { name } }
      timestamp
      block
      transaction
    }
    rewardPolicies(first: 100, orderBy: id, orderDirection: desc) {
      base
      cap
      rateBps
      lineageBps
      timestamp
      block
      transaction
    }
    proposals(first: 500, where: { standing: Executed }, orderBy: timestamp, orderDirection: desc) {
      id
      description
      operation { finishedIn }
    }
  }
`);

type Rows = Omit<ParameterHistoryQuery, "_meta">;

/** One change of one parameter. */
export interface Change {
  before: string | undefined;
  after: string;
  /** Who did it, if the event says so. */
  actor: Rows["parameterChanges"][number]["actor"] | undefined;
  /** The proposal that was carried out in the same transaction. */
  proposal: { id: string; description: string | null } | undefined;
  timestamp: number;
  block: number;
  transaction: string;
}

const REWARD_FIELDS = ["base", "cap", "rateBps", "lineageBps"] as const;

/** The changes of each parameter by its name, the latest first. */
export function historyOf(rows: Rows): Map<string, Change[]> {
  const history = new Map<string, Change[]>();
  const add = (name: string, change: Change) => history.set(name, [...(history.get(name) ?? []), change]);
  const place = (row: { timestamp: string; block: string; transaction: string }) => ({
    ...{ timestamp: Number(row.timestamp), block: Number(row.block), transaction: row.transaction },
    proposal: rows.proposals.find(({ operation }) => operation?.finishedIn === row.transaction),
  });
  for (const row of rows.parameterChanges) {
    const { name, before, after, actor } = row;
    add(name, { before: before ?? undefined, after, actor: actor ?? undefined, ...place(row) });
  }
  for (const [index, policy] of rows.rewardPolicies.entries()) {
    const former = rows.rewardPolicies[index + 1];
    for (const name of REWARD_FIELDS) {
      const [before, after] = [former && String(former[name]), String(policy[name])];
      if (before !== after) add(name, { before, after, actor: undefined, ...place(policy) });
    }
  }
  return history;
}

function parameterHistoryQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["parameter history", graphqlUrl],
    queryFn: async ({ signal }) => historyOf(await execute(graphqlUrl, ParameterHistory, {}, signal)),
    refetchInterval: 15_000,
  });
}

/** Every change of every parameter, live. */
export function useParameterHistory() {
  return useQuery(parameterHistoryQueryOptions(useEngine()));
}
