import type { Action } from "../action.ts";
import type { Season } from "../season.ts";
import { planBudgets } from "./budgets.ts";
import { planFlags } from "./flags.ts";
import { planOutcomes } from "./outcomes.ts";
import { planPilots } from "./pilots.ts";
import { planRewards } from "./rewards.ts";
import { planTeams } from "./teams.ts";
import { planTreasury } from "./treasury.ts";

/** The whole way of the money, from the treasury's root to rewards. */
export function planMoney(season: Season): Action[] {
  return [
    ...planTreasury(season),
    ...planTeams(season),
    ...planBudgets(season),
    ...planPilots(season),
    ...planFlags(season),
    ...planOutcomes(season),
    ...planRewards(season),
  ];
}
