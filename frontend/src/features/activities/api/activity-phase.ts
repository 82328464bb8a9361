/** Where an activity stands. "closed": over, and nobody can say any more that they were there. */
export type ActivityPhase = "cancelled" | "coming" | "on" | "over" | "closed";

/** What of an activity decides on that; times in Unix seconds. */
export interface ActivityTimes {
  startsAt: string | number;
  endsAt: string | number;
  cancelledAt: string | number | null;
}

/** So long after its end one can say that one was there; the contract's constant. */
export const ATTENDANCE_SECONDS = 30 * 86_400;

export function activityPhase({ startsAt, endsAt, cancelledAt }: ActivityTimes, now: number): ActivityPhase {
  if (cancelledAt !== null) return "cancelled";
  if (now < Number(startsAt)) return "coming";
  if (now < Number(endsAt)) return "on";
  return now <= Number(endsAt) + ATTENDANCE_SECONDS ? "over" : "closed";
}

/** Whether one can say now that one was there. */
export function isAttendable(phase: ActivityPhase): boolean {
  return phase === "on" || phase === "over";
}

/** Activities that are still to come or go on, the next first, and those that are past, the latest first. */
export function splitByTime<Times extends ActivityTimes>(
  activities: readonly Times[],
  now: number,
): { ahead: Times[]; past: Times[] } {
  const isAhead = ({ endsAt }: Times) => now < Number(endsAt);
  const byStart = activities.toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt));
  return { ahead: byStart.filter(isAhead), past: byStart.filter((one) => !isAhead(one)).reverse() };
}
