import { POT_KIND_NAMES, type PotKind } from "@engine/protocol/enums";
import type { Place } from "../../contracts.ts";

/** How much a team may grant to ideas that no ballot has approved; see contracts/budgets/BudgetTypes.sol. */
export interface Autonomy {
  limit: bigint;
  left: bigint;
  refillSeconds: number;
  since: number;
}

export interface TreasuryState {
  /** Balance of each pot that ever had any. */
  balances: Map<number, bigint>;
  /** All of it. */
  held: bigint;
  /** By team. */
  autonomies: Map<number, Autonomy>;
  /** What governance gave to teams, in order. */
  allocations: { teamId: number; amount: bigint; at: Place }[];
  pausedUntil: number;
}

export function emptyTreasury(): TreasuryState {
  return { balances: new Map(), held: 0n, autonomies: new Map(), allocations: [], pausedUntil: 0 };
}

/** A pot is its kind in bits 32 to 39, and the number of the team or pilot below it. */
const WIDTH = 2 ** 32;

export function potKind(pot: number): PotKind {
  return POT_KIND_NAMES[Math.floor(pot / WIDTH)] ?? "Outside";
}

/** The team or pilot that a pot is of; 0 for the others. */
export function potOwner(pot: number): number {
  return pot % WIDTH;
}

export function potOf(kind: PotKind, owner = 0): number {
  return POT_KIND_NAMES.indexOf(kind) * WIDTH + owner;
}

/** How people name a pot. */
export function potName(pot: number): string {
  const kind = potKind(pot);
  if (kind === "Team" || kind === "Pilot") return `${kind.toLowerCase()} ${potOwner(pot)}`;
  return kind === "Outside" ? "outside" : `the ${kind.toLowerCase()}`;
}

export function balanceOf({ balances }: TreasuryState, pot: number): bigint {
  return balances.get(pot) ?? 0n;
}

export const NO_AUTONOMY: Autonomy = { limit: 0n, left: 0n, refillSeconds: 0, since: 0 };

export function autonomyOf({ autonomies }: TreasuryState, teamId: number): Autonomy {
  return autonomies.get(teamId) ?? NO_AUTONOMY;
}

/** What of an autonomy is there at a time: what was used comes back evenly, rounded down. */
export function autonomyLeft({ limit, left, refillSeconds, since }: Autonomy, time: number): bigint {
  const elapsed = time - since;
  if (elapsed >= refillSeconds) return limit;
  const refilled = left + (limit * BigInt(elapsed)) / BigInt(refillSeconds);
  return refilled < limit ? refilled : limit;
}
