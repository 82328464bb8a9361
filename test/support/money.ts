/** What a pot is, as in contracts/budgets/BudgetTypes.sol. */
const POT_KINDS = ["Outside", "Root", "Team", "Pilot", "Rewards"] as const;

/** Why money moved, as in contracts/budgets/BudgetTypes.sol. */
const MOVE_KINDS = [
  "Deposit",
  "Surplus",
  "Allocation",
  "Reclaim",
  "Grant",
  "Payment",
  "Return",
  "RewardFunding",
  "Reward",
] as const;

export type MoveKind = (typeof MOVE_KINDS)[number];

export const moveKind = (name: MoveKind): number => MOVE_KINDS.indexOf(name);

const pot = (kind: (typeof POT_KINDS)[number], number = 0): bigint =>
  (BigInt(POT_KINDS.indexOf(kind)) << 32n) | BigInt(number);

export const OUTSIDE = pot("Outside");
export const ROOT = pot("Root");
export const REWARDS = pot("Rewards");
export const teamPot = (teamId: number): bigint => pot("Team", teamId);
export const pilotPot = (pilotId: number): bigint => pot("Pilot", pilotId);
