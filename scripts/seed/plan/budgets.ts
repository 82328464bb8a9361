import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import type { ProposedCalls } from "@engine/protocol/governor";
import { encodeFunctionData } from "viem";
import type { Action, World } from "../action.ts";
import type { Season } from "../season.ts";
import type { PlannedBudget, PlannedTeam } from "../season-money.ts";
import { type Motion, planMotion } from "./motions.ts";
import { secondsOf, teamNumber } from "./numbers.ts";

const SECONDS_PER_DAY = 86_400;

/** What the governor decides: the budgets of the season, and at its end what the reviewers share. */
export function planBudgets({ anyone, money: { budget, teams } }: Season): Action[] {
  const { motion, reviewersPool } = budget;
  const budgets: Motion = {
    ...{ title: "the budgets", ...motion, isFit: () => true },
    calls: (world) => budgetCalls(world, budget, teams),
  };
  const pool: Motion = {
    ...{ title: "the reviewers' pool", ...reviewersPool.motion, isFit: hasRealDays },
    calls: (world) => poolCalls(world, reviewersPool.amount),
  };
  return [...planMotion(budgets, anyone), ...planMotion(pool, anyone)];
}

/** The contracts' seasons have 91 days of 24 hours, on any chain; only a season that is over can have a pool. */
function hasRealDays(world: World): boolean {
  return secondsOf(world, 1) >= SECONDS_PER_DAY;
}

function poolCalls(world: World, amount: number): ProposedCalls {
  const args = [world.record.skilledSeason ?? 0, BigInt(amount) * world.unit] as const;
  const data = encodeFunctionData({ abi: rewardsAbi, functionName: "setReviewersPool", args });
  return { targets: [world.deployment.contracts.Rewards.address], calldatas: [data] };
}

/** Each team's money and autonomy, and what there is for rewards. */
function budgetCalls(world: World, budget: PlannedBudget, teams: readonly PlannedTeam[]): ProposedCalls {
  const { address } = world.deployment.contracts.Treasury;
  const money = (amount: number) => BigInt(amount) * world.unit;
  const refill = secondsOf(world, budget.autonomyDays);
  const calldatas = teams.flatMap(({ key, budget: amount }) => {
    const teamId = teamNumber(world, key);
    const autonomy = [teamId, money(budget.autonomyLimit), refill] as const;
    return [
      encodeFunctionData({ abi: treasuryAbi, functionName: "allocate", args: [teamId, money(amount)] }),
      encodeFunctionData({ abi: treasuryAbi, functionName: "setAutonomy", args: autonomy }),
    ];
  });
  const rewards = [money(budget.rewards)] as const;
  calldatas.push(encodeFunctionData({ abi: treasuryAbi, functionName: "fundRewards", args: rewards }));
  return { targets: calldatas.map(() => address), calldatas };
}
