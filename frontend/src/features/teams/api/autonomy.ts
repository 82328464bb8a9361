/** What a team may grant without a ballot, as the contract keeps it. Money in the token's smallest unit. */
export interface Autonomy {
  /** Most that is there at once; 0 for a team that has none. */
  limit: bigint;
  /** What was there at `since`. */
  left: bigint;
  /** Seconds in which an empty autonomy is full again. */
  refillSeconds: number;
  /** Unix seconds. */
  since: number;
}

/** What is there of it at a moment: it refills evenly, rounded down, and never beyond the limit. */
export function autonomyLeft({ limit, left, refillSeconds, since }: Autonomy, now: number): bigint {
  const elapsed = Math.max(0, now - since);
  if (elapsed >= refillSeconds) return limit;
  const grown = left + (limit * BigInt(Math.floor(elapsed))) / BigInt(refillSeconds);
  return grown < limit ? grown : limit;
}

/** Seconds until it is full; 0 if it is. */
export function secondsUntilFull(autonomy: Autonomy, now: number): number {
  const { limit, refillSeconds } = autonomy;
  const missing = limit - autonomyLeft(autonomy, now);
  if (missing <= 0n) return 0;
  return Number((missing * BigInt(refillSeconds) + limit - 1n) / limit);
}

/** The same from a row of the index. */
export function autonomyOf(team: {
  autonomyLimit: string;
  autonomyLeft: string;
  autonomyRefillSeconds: string;
  autonomySince: string;
}): Autonomy {
  return {
    limit: BigInt(team.autonomyLimit),
    left: BigInt(team.autonomyLeft),
    refillSeconds: Number(team.autonomyRefillSeconds),
    since: Number(team.autonomySince),
  };
}
