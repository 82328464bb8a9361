import { accuse, type Context, type EngineState } from "../context.ts";
import { seasonOf } from "../members/state.ts";
import type { RewardsEventNamed } from "./reduce.ts";

/** Money was set aside for the reviewers of a season that is over, once, if any of them was skilled. */
export function reducePool(context: Context, { args, at }: RewardsEventNamed<"ReviewersPoolSet">): void {
  const { rewards, members } = context.state;
  const { season, amount } = args;
  const subject = poolName(season);
  const isOver = season < seasonOf(members, at.timestamp);
  accuse(context, subject, at, !isOver && "was set before the season was over");
  accuse(context, subject, at, amount === 0n && "is empty");
  accuse(context, subject, at, rewards.pools.has(season) && "was set twice");
  accuse(context, subject, at, skillIn(context.state, season) === 0n && "was set, but nobody was skilled");
  rewards.pools.set(season, { season, amount, at, shares: new Map() });
  rewards.reserved += amount;
  context.report.count("reviewers' pools");
}

/** A reviewer's share, once: what is left × own / skill that has not shared yet, rounded down. */
export function reducePoolShare(
  context: Context,
  { args, at }: RewardsEventNamed<"ReviewersPoolShared">,
): void {
  const { rewards, reviews } = context.state;
  const { season, memberId, amount } = args;
  const subject = `${poolName(season)}, share of member ${memberId}`;
  const pool = rewards.pools.get(season);
  const own = reviews.skills.get(season)?.get(memberId) ?? 0n;
  const { left, skillLeft } = remainderOf(context.state, season);
  const due = skillLeft > 0n ? (left * own) / skillLeft : 0n;
  const owed = (rewards.owed.get(memberId) ?? 0n) + amount;
  accuse(context, subject, at, !pool && "was credited, but there is no pool: a log is missing");
  accuse(context, subject, at, own === 0n && "was credited without any skill");
  accuse(context, subject, at, pool?.shares.has(memberId) === true && "was credited twice");
  accuse(context, subject, at, amount !== due && `is ${amount}; skill gives ${due}`);
  const gap = args.owed !== owed && `makes ${args.owed} owed; the logs give ${owed}: a log is missing`;
  accuse(context, subject, at, gap);
  rewards.owed.set(memberId, owed);
  pool?.shares.set(memberId, { amount, owed: args.owed, at });
}

/** What of a season's pool is not shared yet, and the skill of those who have not shared; both 0 without a pool. */
export function remainderOf(state: EngineState, season: number): { left: bigint; skillLeft: bigint } {
  const pool = state.rewards.pools.get(season);
  if (!pool) return { left: 0n, skillLeft: 0n };
  let [left, skillLeft] = [pool.amount, skillIn(state, season)];
  for (const [memberId, { amount }] of pool.shares) {
    left -= amount;
    skillLeft -= state.reviews.skills.get(season)?.get(memberId) ?? 0n;
  }
  return { left, skillLeft };
}

/** Everybody's skill in a season. */
function skillIn({ reviews }: EngineState, season: number): bigint {
  const skills = reviews.skills.get(season) ?? new Map<number, bigint>();
  return [...skills.values()].reduce((sum, skill) => sum + skill, 0n);
}

export function poolName(season: number): string {
  return `reviewers' pool of season ${season}`;
}
