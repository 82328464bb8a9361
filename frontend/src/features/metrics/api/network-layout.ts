import type { Collaboration } from "@engine/audit/metrics/collaboration";

export const RADIUS = 140;

/** A member in the picture, on a circle. `angle` is in degrees, 0 at the right, clockwise. */
export interface Knot {
  memberId: number;
  /** With how many others. */
  degree: number;
  angle: number;
  x: number;
  y: number;
}

/** Who worked with whom, on a circle; those who worked together stand close where that is possible. */
export interface NetworkDrawing {
  knots: Knot[];
  /** Members who are left out because there are too many; those with the fewest links. */
  left: number;
}

/**
 * Places members on a circle: begins with whoever worked with most, goes on to those they worked with, and so on. The
 * same links always give the same picture.
 */
export function drawNetwork(links: readonly Collaboration[], most: number): NetworkDrawing {
  const neighbours = neighboursOf(links);
  const byDegree = [...neighbours.keys()].sort(
    (a, b) => (neighbours.get(b)?.size ?? 0) - (neighbours.get(a)?.size ?? 0) || a - b,
  );
  const shown = new Set(byDegree.slice(0, most));
  const order = walk(
    byDegree.filter((id) => shown.has(id)),
    neighbours,
  );
  const knots = order.map((memberId, place) => {
    const angle = (place / order.length) * 360 - 90;
    const [x, y] = pointAt(angle, RADIUS);
    return { memberId, degree: neighbours.get(memberId)?.size ?? 0, angle, x, y };
  });
  return { knots, left: byDegree.length - shown.size };
}

/** The point on a circle around 0, 0. */
function pointAt(angle: number, radius: number): [number, number] {
  const radians = (angle * Math.PI) / 180;
  return [Math.round(Math.cos(radians) * radius * 10) / 10, Math.round(Math.sin(radians) * radius * 10) / 10];
}

function neighboursOf(links: readonly Collaboration[]): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>();
  const add = (from: number, to: number) =>
    neighbours.set(from, (neighbours.get(from) ?? new Set<number>()).add(to));
  for (const { members } of links) {
    add(members[0], members[1]);
    add(members[1], members[0]);
  }
  return neighbours;
}

/** Everybody once: each with their neighbours after them, the most linked first. */
function walk(ranked: readonly number[], neighbours: ReadonlyMap<number, ReadonlySet<number>>): number[] {
  const seen = new Set<number>();
  const visit = (id: number) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const next of ranked) if (neighbours.get(id)?.has(next)) visit(next);
  };
  for (const id of ranked) visit(id);
  return [...seen];
}
