import { type CheckedFields, isListOf, isOptional, isWhole } from "@/lib/check.ts";

/** More people than are ever suggested at once. */
const MOST_PEOPLE = 20;
const isMembers = isOptional(isListOf(isWhole(1), MOST_PEOPLE));

/** Of a meeting about an idea that is being planned, in the address: `about` it, with whom to `ask`, and whom not. */
export const MEETING_FIELDS = { about: isOptional(isWhole(1)), ask: isMembers, leave: isMembers };

/** People were suggested for an idea; who planned the meeting asks some of them, and leaves others. */
export interface MeetingPlan {
  /** The idea's number. */
  about: number;
  /** Member numbers. */
  ask: readonly number[];
  leave: readonly number[];
}

/** @returns Nothing if no meeting is being planned. */
export function meetingPlan(search: CheckedFields<typeof MEETING_FIELDS>): MeetingPlan | undefined {
  if (search.about === undefined) return undefined;
  return { about: search.about, ask: search.ask ?? [], leave: search.leave ?? [] };
}
