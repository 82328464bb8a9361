import type { Address } from "viem";
import { Checkpoints } from "./checkpoints.ts";

export interface VotesState {
  balances: Map<Address, bigint>;
  /** Who casts a holder's votes, for holders who chose; {@link delegateOf} knows the others. */
  chosen: Map<Address, Address>;
  /** Votes recomputed from balances and delegations, over time. */
  power: Map<Address, Checkpoints>;
  /** Votes as the contract announced them. */
  announced: Map<Address, bigint>;
  /** Announced minus recomputed votes where they differ: reported once, when the gap appears. */
  gaps: Map<Address, bigint>;
  supply: Checkpoints;
  transfersOpen: boolean;
  /** A move of a former account's tokens that was announced and must come next. */
  following: { from: Address; to: Address; amount: bigint } | undefined;
}

export function emptyVotes(): VotesState {
  return {
    balances: new Map(),
    chosen: new Map(),
    power: new Map(),
    announced: new Map(),
    gaps: new Map(),
    supply: new Checkpoints(),
    transfersOpen: false,
    following: undefined,
  };
}

/** Who casts a holder's votes: the holder, unless another was chosen. */
export function delegateOf(votes: VotesState, holder: Address): Address {
  return votes.chosen.get(holder) ?? holder;
}

/** An account's votes at the end of a second. */
export function pastVotes(votes: VotesState, account: Address, time: number): bigint {
  return votes.power.get(account)?.at(time) ?? 0n;
}

/** An account's votes now. */
export function votesNow(votes: VotesState, account: Address): bigint {
  return votes.power.get(account)?.latest() ?? 0n;
}

/** Adds to an account's votes from a time on. */
export function addVotes(votes: VotesState, account: Address, amount: bigint, time: number): void {
  const power = votes.power.get(account) ?? new Checkpoints();
  votes.power.set(account, power);
  power.push(time, power.latest() + amount);
}
