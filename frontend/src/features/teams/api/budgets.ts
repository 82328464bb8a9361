import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/teams/api/generated/gql.ts";
import type { BudgetsQuery } from "@/features/teams/api/generated/graphql.ts";
import { type MoneyFlow, moneyFlow } from "@/features/teams/api/money-flow.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Budgets = graphql(`
  query Budgets {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") { held teams }
    root: pot(id: "0x0100000000") { balance }
    rewards: pot(id: "0x0400000000") { balance }
    movementStats(first: 20, where: { season: 0 }) { kind amount }
    teamMovementStats(first: 1000, where: { season: 0 }) { kind amount team { number } }
    teams(first: 1000, orderBy: id) {
      number
      people
      seats
      autonomyLimit
      autonomyLeft
      autonomyRefillSeconds
      autonomySince
      pot { balance }
      charter { hash }
      charterContent { status name text language }
      challenge { number content { title } }
      grants(first: 100, where: { state: Open }) { number }
    }
  }
`);

/** A team as a list shows it. */
export type TeamRow = BudgetsQuery["teams"][number];

/** What a text that names a team is shown by: its hash, and what the index read in it. */
export type CharterOf = Pick<TeamRow, "number" | "charter" | "charterContent">;

/** All money of the organisation and who holds it, up to a block. Amounts in the token's smallest unit. */
export interface BudgetsView {
  held: bigint;
  root: bigint;
  rewards: bigint;
  inTeams: bigint;
  inPilots: bigint;
  teams: readonly TeamRow[];
  flow: MoneyFlow;
  block: number;
}

/** @throws IndexError */
export async function getBudgets(graphqlUrl: string, signal?: AbortSignal): Promise<BudgetsView> {
  const answer = await execute(graphqlUrl, Budgets, {}, signal);
  const { organisation, root, rewards, teams, movementStats, teamMovementStats, _meta } = answer;
  const flow = moneyFlow(
    movementStats.map(({ kind, amount }) => ({ kind, amount: BigInt(amount) })),
    teamMovementStats.map(({ kind, amount, team }) => ({ kind, amount: BigInt(amount), team: team.number })),
  );
  return {
    held: BigInt(organisation?.held ?? 0),
    root: BigInt(root?.balance ?? 0),
    rewards: BigInt(rewards?.balance ?? 0),
    inTeams: teams.reduce((sum, { pot }) => sum + BigInt(pot.balance), 0n),
    inPilots: flow.places.find(({ key }) => key === "pilots")?.held ?? 0n,
    teams,
    flow,
    block: _meta?.block.number ?? 0,
  };
}

export function budgetsQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["budgets", graphqlUrl],
    queryFn: ({ signal }) => getBudgets(graphqlUrl, signal),
    refetchInterval: 8_000,
  });
}

/** All teams and their money, live. */
export function useBudgets() {
  return useQuery(budgetsQueryOptions(useEngine()));
}
