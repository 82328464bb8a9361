import { type Facts, isIn, type Window } from "./facts.ts";
import type { PointLine } from "./merits.ts";
import { pointLines } from "./points.ts";

/** One member's place, with every line that led there. */
export interface Standing {
  /** Equal points share a rank; the next rank is skipped. */
  rank: number;
  memberId: number;
  points: number;
  lines: PointLine[];
}

export interface Leaderboard {
  /** Version of the points policy in force at the block; 0 if none was published. */
  policy: number;
  block: number;
  standings: Standing[];
}

/** Members by points, of all time or of a window. Nobody without points is listed. */
export function leaderboard(facts: Facts, window?: Window): Leaderboard {
  const byMember = new Map<number, PointLine[]>();
  for (const line of pointLines(facts)) {
    if (window && !isIn(window, line.at)) continue;
    byMember.set(line.memberId, [...(byMember.get(line.memberId) ?? []), line]);
  }
  const totals = [...byMember]
    .map(([memberId, lines]) => ({
      memberId,
      lines,
      points: lines.reduce((sum, { points }) => sum + points, 0),
    }))
    .sort((a, b) => b.points - a.points || a.memberId - b.memberId);
  const standings = totals.map((total) => ({
    rank: totals.findIndex(({ points }) => points === total.points) + 1,
    ...total,
  }));
  return { policy: facts.policies.at(-1)?.version ?? 0, block: facts.block, standings };
}
