import type { Leaderboard } from "@engine/audit/metrics/leaderboard";
import type { Merit, PointLine } from "@engine/audit/metrics/merits";
import type { Role } from "@/features/leaderboard/api/roles.ts";

const ROLE_OF: Record<Merit, Role> = {
  IdeaSubmitted: "ideas",
  IdeaReady: "ideas",
  IdeaApproved: "ideas",
  IdeaImplemented: "ideas",
  IdeaBuiltOn: "ideas",
  IdeaFiled: "writing",
  BallotCast: "voting",
  ScorecardRevealed: "reviewing",
  ForecastSkill: "reviewing",
  PilotLed: "pilots",
  VerdictGiven: "pilots",
  OutcomeJudged: "pilots",
  KudosReceived: "community",
  ActivityAttended: "community",
};

/** A member's place in a list. Equal points share a rank; the next rank is skipped. */
export interface Place {
  rank: number;
  memberId: number;
  points: number;
  byRole: Record<Role, number>;
  lines: readonly PointLine[];
}

/** The role that a merit belongs to. */
export function roleOf(merit: Merit): Role {
  return ROLE_OF[merit];
}

/**
 * The audit's leaderboard for some members and one role, ranked anew; with neither it is the audit's own list.
 * @param isShown whether a member is in the list.
 */
export function placesOf(
  { standings }: Leaderboard,
  isShown: (memberId: number) => boolean,
  role: Role | undefined,
): Place[] {
  const places = standings
    .filter(({ memberId }) => isShown(memberId))
    .map(({ memberId, lines }) =>
      placeOf(memberId, role ? lines.filter(({ merit }) => roleOf(merit) === role) : lines),
    )
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.memberId - b.memberId);
  return places.map((place) => ({
    ...place,
    rank: places.findIndex(({ points }) => points === place.points) + 1,
  }));
}

function placeOf(memberId: number, lines: readonly PointLine[]): Place {
  const byRole = { ideas: 0, writing: 0, voting: 0, reviewing: 0, pilots: 0, community: 0 };
  for (const { merit, points } of lines) byRole[roleOf(merit)] += points;
  const points = Object.values(byRole).reduce((sum, each) => sum + each, 0);
  return { rank: 0, memberId, points, byRole, lines };
}

/** Lines of one merit, summed up. */
export interface MeritSum {
  merit: Merit;
  points: number;
  lines: readonly PointLine[];
}

/** A member's lines grouped by what they are for, the most points first. */
export function sumByMerit(lines: readonly PointLine[]): MeritSum[] {
  const groups = Map.groupBy(lines, ({ merit }) => merit);
  return [...groups]
    .map(([merit, own]) => ({ merit, lines: own, points: own.reduce((sum, { points }) => sum + points, 0) }))
    .sort((a, b) => b.points - a.points);
}
