import type { Facts } from "./facts.ts";
import { ideaLines } from "./idea-points.ts";
import type { PointLine } from "./merits.ts";
import { workLines } from "./work-points.ts";

/**
 * Every line of points up to the facts' block, in order of time. Points are stored nowhere: the policies that
 * governance published, and this formula over events, are all there is. Points for an idea are split by its credit
 * shares, rounded down, the rest to the first; an unclaimed idea earns its author's points from the moment it is
 * claimed.
 */
export function pointLines(facts: Facts): PointLine[] {
  return [...ideaLines(facts), ...workLines(facts)]
    .filter(({ memberId, points }) => memberId !== 0 && points > 0)
    .sort((a, b) => a.at - b.at);
}
