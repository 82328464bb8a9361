/** What of a round decides its phase. Times are Unix seconds. */
export interface RoundTimes {
  snapshot: number;
  closesAt: number;
  settled: boolean;
}

/**
 * announced: opened, voting begins after the snapshot; open: ballots count; closed: waiting to be settled; settled:
 * every entry is decided.
 */
export type RoundPhase = "announced" | "open" | "closed" | "settled";

/** Where a round stands at a moment. Both ends are the contract's: a ballot in the last second still counts. */
export function phaseOf({ snapshot, closesAt, settled }: RoundTimes, nowSeconds: number): RoundPhase {
  if (settled) return "settled";
  if (nowSeconds <= snapshot) return "announced";
  return nowSeconds <= closesAt ? "open" : "closed";
}

/** The round a visitor came for: the open one, else the one announced or to be settled, else the latest. */
export function roundInView<R extends RoundTimes & { number: number }>(
  rounds: readonly R[],
  nowSeconds: number,
): R | undefined {
  const newestFirst = [...rounds].sort((a, b) => b.number - a.number);
  for (const phase of ["open", "announced", "closed"] as const) {
    const found = newestFirst.find((round) => phaseOf(round, nowSeconds) === phase);
    if (found) return found;
  }
  return newestFirst[0];
}
