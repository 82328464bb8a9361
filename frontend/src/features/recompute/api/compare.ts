import type { Figure, Part } from "@engine/audit/metrics/figure";
import type { Leaderboard, Standing } from "@engine/audit/metrics/leaderboard";

/** What the page shows against what was recomputed: how many agree, and the names of those that do not. */
export interface Comparison {
  same: number;
  differing: string[];
}

/** Figures by their id. One that only one side has differs. */
export function compareFigures(
  shown: Record<string, Figure>,
  recomputed: Record<string, Figure>,
): Comparison {
  const ids = new Set([...Object.keys(shown), ...Object.keys(recomputed)]);
  return compare([...ids], (id) => isSameFigure(shown[id], recomputed[id]));
}

/** Everybody's points with every line, by member number; in which order lines of one second come says nothing. */
export function compareStandings(shown: Leaderboard, recomputed: Leaderboard): Comparison {
  const [ours, theirs] = [byMember(shown), byMember(recomputed)];
  const members = new Set([...ours.keys(), ...theirs.keys()]);
  return compare([...members], (member) => ours.get(member) === theirs.get(member));
}

function compare(names: readonly string[], isSame: (name: string) => boolean): Comparison {
  const differing = names.filter((name) => !isSame(name));
  return { same: names.length - differing.length, differing };
}

function isSameFigure(shown: Figure | undefined, recomputed: Figure | undefined): boolean {
  if (!shown || !recomputed || shown.block !== recomputed.block) return false;
  if (shown.version !== recomputed.version || !isSamePart(shown, recomputed)) return false;
  const [ours, theirs] = [shown.parts ?? {}, recomputed.parts ?? {}];
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...names].every((name) => isSamePart(ours[name], theirs[name]));
}

function isSamePart(shown: Part | undefined, recomputed: Part | undefined): boolean {
  return textOf(shown) === textOf(recomputed);
}

function textOf(part: Part | undefined): string {
  return JSON.stringify([part?.value, part?.numerator, part?.denominator, part?.unit]);
}

function byMember({ standings }: Leaderboard): Map<string, string> {
  return new Map(standings.map((standing) => [String(standing.memberId), standingText(standing)]));
}

function standingText({ rank, points, lines }: Standing): string {
  const sorted = lines.map((line) => JSON.stringify(Object.entries(line).sort())).sort();
  return JSON.stringify([rank, points, sorted]);
}
