import { ACTIVITY_KIND_NAMES, BADGE_KIND_NAMES } from "@engine/protocol/enums";
import * as z from "zod";

const key = z.string().min(1);
const text = z.string().min(1);
const count = z.int().nonnegative();
const day = z.number().nonnegative();
const moment = z.strictObject({ day, hour: z.number().min(0).max(24) });
const language = z.string().default("en");

/** What the story counts of coming together: how many were asked, how many came. */
export const engagementSchema = z.object({
  workshop: z.object({ invited: count, attended: count }),
  forum: z.object({ eligible: count, active: count }),
  beta: z.object({ invited: count, reports: count }),
  advisory: z.object({ meetings: count, seats: count, attended: z.array(count) }),
  review_meetings: z.object({ scheduled: count, held: count }),
});

/** Who spoke up for which idea. */
export const endorsementsSchema = z.array(z.tuple([key, key]));

const announcement = {
  host: key,
  title: text,
  text,
  language,
  invited: z.array(key),
  /** In the order in which they say so. */
  attended: z.array(key),
  /** Who brings the signed attendances to the chain; without, everybody says it with their own transaction. */
  carriedBy: key.optional(),
};

const activity = z.strictObject({
  ...announcement,
  kind: z.enum(ACTIVITY_KIND_NAMES),
  announced: moment,
  starts: moment,
  ends: moment,
});

/** Meetings that come round: the same people, the same text; `{number}` in the title is which one it is. */
const meetings = z.strictObject({
  ...announcement,
  first: moment,
  everyDays: day,
  times: count,
  hours: z.number().positive(),
  /** When all of them are announced. */
  announced: moment,
  /** The one that did not take place, counted from 1: when that was said, and why. */
  calledOff: z.strictObject({ meeting: count, day, text, language }),
});

const kudos = z.strictObject({ by: key, idea: key, day, amount: z.int().positive(), note: text, language });

/** What a badge rests on is found by an idea: the idea itself, or the round that it was in. */
const claim = z.strictObject({ by: key, badge: z.enum(BADGE_KIND_NAMES), idea: key, day });

/** How people come together and thank each other. */
export const recognitionSchema = z.strictObject({
  activities: z.record(key, activity),
  reviewMeetings: meetings,
  kudos: z.array(kudos),
  badges: z.array(claim),
});

export type Engagement = z.infer<typeof engagementSchema>;
export type Recognition = z.infer<typeof recognitionSchema>;
