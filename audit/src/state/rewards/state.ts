import type { Address } from "viem";
import type { Place } from "../../contracts.ts";

/** The formula of rewards, as it was set. */
export interface RewardRules {
  base: bigint;
  cap: bigint;
  rateBps: number;
  lineageBps: number;
}

/** One crediting of an idea. */
export interface CreditRecord {
  ideaId: number;
  benefit: bigint;
  spent: bigint;
  total: bigint;
  added: bigint;
  lineage: bigint;
  at: Place;
}

/** A member's part of a credited reward. */
export interface ShareRecord {
  memberId: number;
  ideaId: number;
  amount: bigint;
  owed: bigint;
  at: Place;
}

/** What was set aside for a season's reviewers, and who got which part of it. */
export interface PoolRecord {
  season: number;
  amount: bigint;
  at: Place;
  shares: Map<number, { amount: bigint; owed: bigint; at: Place }>;
}

export interface PullRecord {
  memberId: number;
  account: Address;
  amount: bigint;
  at: Place;
}

export interface RewardsState {
  rules: RewardRules | undefined;
  credits: CreditRecord[];
  shares: ShareRecord[];
  pulls: PullRecord[];
  /** What each idea was credited so far. */
  credited: Map<number, bigint>;
  /** What each member can pull. */
  owed: Map<number, bigint>;
  pools: Map<number, PoolRecord>;
  /** Sum of what is owed, or set aside and not yet shared. */
  reserved: bigint;
  /** Parts of the running transaction's credit that were not logged yet, in the order in which they must come. */
  due: { memberId: number; ideaId: number; amount: bigint }[];
}

export function emptyRewards(): RewardsState {
  return {
    rules: undefined,
    credits: [],
    shares: [],
    pulls: [],
    credited: new Map(),
    owed: new Map(),
    pools: new Map(),
    reserved: 0n,
    due: [],
  };
}
