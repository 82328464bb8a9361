import type { Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import type { CreditShare } from "../ideas/state.ts";
import type { CreditRecord, RewardRules } from "./state.ts";

const WHOLE_BPS = 10_000n;

/** What an idea earns in all: `min(cap, base + rate × max(0, benefit − spent))` (P1). */
export function totalReward(rules: RewardRules, benefit: bigint, spent: bigint): bigint {
  const surplus = benefit > spent ? benefit - spent : 0n;
  const earned = rules.base + (surplus * BigInt(rules.rateBps)) / WHOLE_BPS;
  return earned < rules.cap ? earned : rules.cap;
}

/** What each author in the idea's lineage gets of an amount. */
export function lineageShare(rules: RewardRules, amount: bigint, authors: number): bigint {
  return authors === 0 ? 0n : (amount * BigInt(rules.lineageBps)) / WHOLE_BPS / BigInt(authors);
}

/** What each credited member gets, rounded down; the rest goes to the first. */
export function creditShares(amount: bigint, shares: readonly CreditShare[]): bigint[] {
  const parts = shares.map(({ shareBps }) => (amount * BigInt(shareBps)) / WHOLE_BPS);
  const others = parts.slice(1).reduce((sum, part) => sum + part, 0n);
  return parts.map((part, index) => (index === 0 ? amount - others : part));
}

const WORD = { type: "uint128" } as const;
const CREDIT = [WORD, WORD, WORD, WORD, WORD] as const;

/** What the idea's audit digest says of a credit. */
export function creditHash(credit: Omit<CreditRecord, "ideaId" | "at">): Hex {
  const { benefit, spent, total, added, lineage } = credit;
  return keccak256(encodeAbiParameters(CREDIT, [benefit, spent, total, added, lineage]));
}
