import type { MoneyFacts } from "@engine/audit/metrics/money-facts";
import {
  allocationFact,
  flagFact,
  grantFact,
  paidFact,
  pilotFact,
  reportFact,
  rewardFact,
  roleFacts,
} from "@/features/metrics/api/money-of-rows.ts";
import {
  AllocationFactsQuery,
  ExecutionFactsQuery,
  FlagFactsQuery,
  GrantFactsQuery,
  OfficeFactsQuery,
  PilotFactsQuery,
  PoolShareFactsQuery,
  PullFactsQuery,
  ReportFactsQuery,
  RewardFactsQuery,
  RoleFactsQuery,
} from "@/features/metrics/api/money-queries.ts";
import { type Reading, readAll } from "@/features/metrics/api/read-all.ts";

/**
 * Budgets, pilots, outcomes, rewards and roles, as they stand at a block whose time is `now` (seconds).
 * @throws IndexError
 */
export async function getMoney(reading: Reading, now: number): Promise<MoneyFacts> {
  const [funding, rewarding, trust] = await Promise.all([
    getFunding(reading),
    getRewards(reading),
    getTrust(reading, now),
  ]);
  return { ...funding, ...rewarding, ...trust };
}

async function getFunding(reading: Reading) {
  const [pilots, grants, allocations, flags, reports] = await Promise.all([
    readAll(reading, PilotFactsQuery, (page) => page.pilots),
    readAll(reading, GrantFactsQuery, (page) => page.grants),
    readAll(reading, AllocationFactsQuery, (page) => page.movements),
    readAll(reading, FlagFactsQuery, (page) => page.flags),
    readAll(reading, ReportFactsQuery, (page) => page.outcomeReports),
  ]);
  return {
    pilots: pilots.map(pilotFact),
    grants: grants.map(grantFact),
    allocations: allocations.map(allocationFact),
    flags: flags.map(flagFact),
    reports: reports.map(reportFact),
  };
}

async function getRewards(reading: Reading) {
  const [rewards, poolShares, pulls] = await Promise.all([
    readAll(reading, RewardFactsQuery, (page) => page.rewards),
    readAll(reading, PoolShareFactsQuery, (page) => page.rewardPoolShares),
    readAll(reading, PullFactsQuery, (page) => page.rewardPulls),
  ]);
  return {
    rewards: rewards.map(rewardFact),
    poolShares: poolShares.map(paidFact),
    pulls: pulls.map(paidFact),
  };
}

async function getTrust(reading: Reading, now: number) {
  const [roles, offices, proposals] = await Promise.all([
    readAll(reading, RoleFactsQuery, (page) => page.roleGrants),
    readAll(reading, OfficeFactsQuery, (page) => page.officeHolders),
    readAll(reading, ExecutionFactsQuery, (page) => page.proposals),
  ]);
  return {
    roles: roleFacts(roles, offices, now),
    executions: proposals.map(({ executedAt }) => Number(executedAt)),
  };
}
