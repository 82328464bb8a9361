import type { ActivityKind } from "@engine/protocol/enums";
import { Fault } from "../../lib/fault.ts";
import type { Moment } from "../action.ts";
import type { Engagement, Recognition } from "../scenario/recognition.ts";
import type { Scenario } from "../scenario.ts";

export interface PlannedActivity {
  key: string;
  kind: ActivityKind;
  host: string;
  announced: Moment;
  starts: Moment;
  ends: Moment;
  invited: string[];
  attended: string[];
  carriedBy: string | undefined;
  words: { title: string; text: string; language: string };
  /** Why it did not take place, if it did not. */
  calledOff: { day: number; text: string; language: string } | undefined;
}

export type PlannedKudos = Recognition["kudos"][number] & { to: string };
export type PlannedClaim = Recognition["badges"][number];

export interface PlannedRecognition {
  activities: PlannedActivity[];
  kudos: PlannedKudos[];
  claims: PlannedClaim[];
}

/** @throws Fault where the names are not as many as the story counted, or the thanks not those it tells of. */
export function toRecognition({ story, recognition }: Scenario): PlannedRecognition {
  const activities = [...single(recognition), ...meetingsOf(recognition)];
  const within = activities.filter(({ starts }) => starts.day < story.season_days);
  requireSame("activities", countsOf(within), countsOfStory(story.engagement));
  const pairs = (list: readonly (readonly string[])[]) => list.map((pair) => pair.join(" for ")).toSorted();
  requireSame(
    "thanks",
    pairs(recognition.kudos.map(({ by, idea }) => [by, idea])),
    pairs(story.endorsements),
  );
  const authorOf = (idea: string) => {
    const author = story.ideas[idea]?.author;
    if (author === undefined) throw new Fault(`The scenario thanks for ${idea}, which nobody proposed.`);
    return author;
  };
  return {
    activities,
    kudos: recognition.kudos.map((gift) => ({ ...gift, to: authorOf(gift.idea) })),
    claims: recognition.badges,
  };
}

function single({ activities }: Recognition): PlannedActivity[] {
  return Object.entries(activities).map(([key, { title, text, language, ...rest }]) => ({
    ...rest,
    key,
    carriedBy: rest.carriedBy,
    words: { title, text, language },
    calledOff: undefined,
  }));
}

function meetingsOf({ reviewMeetings }: Recognition): PlannedActivity[] {
  const { host, title, text, language, invited, attended, carriedBy } = reviewMeetings;
  const { first, everyDays, times, hours, announced, calledOff } = reviewMeetings;
  return Array.from({ length: times }, (_, index) => {
    const day = first.day + index * everyDays;
    const isOff = calledOff.meeting === index + 1;
    return {
      ...{ key: `review meeting ${index + 1}`, kind: "ReviewMeeting", host, invited, carriedBy },
      announced: { ...announced, hour: announced.hour + index / 4 },
      starts: { day, hour: first.hour },
      ends: { day, hour: first.hour + hours },
      attended: isOff ? [] : attended,
      words: { title: title.replace("{number}", String(index + 1)), text, language },
      calledOff: isOff
        ? { day: calledOff.day, text: calledOff.text, language: calledOff.language }
        : undefined,
    };
  });
}

/** One line for each activity that took place: its kind, how many were asked, how many came. */
function countsOf(activities: readonly PlannedActivity[]): string[] {
  const counted = activities.filter(({ kind }) => kind !== "ReviewMeeting");
  const meetings = activities.filter(({ kind }) => kind === "ReviewMeeting");
  const held = meetings.filter(({ calledOff }) => !calledOff).length;
  return [
    ...counted.map(({ kind, invited, attended }) => `${kind} ${attended.length}/${invited.length}`),
    `ReviewMeeting ${held}/${meetings.length}`,
  ].toSorted();
}

function countsOfStory({ workshop, forum, beta, advisory, review_meetings }: Engagement): string[] {
  return [
    `Workshop ${workshop.attended}/${workshop.invited}`,
    `Forum ${forum.active}/${forum.eligible}`,
    `BetaProgramme ${beta.reports}/${beta.invited}`,
    ...advisory.attended.map((attended) => `AdvisoryBoard ${attended}/${advisory.seats}`),
    `ReviewMeeting ${review_meetings.held}/${review_meetings.scheduled}`,
  ].toSorted();
}

function requireSame(what: string, planned: readonly string[], told: readonly string[]): void {
  const missing = told.filter((line) => !planned.includes(line));
  const extra = planned.filter((line) => !told.includes(line));
  if (missing.length + extra.length === 0 && planned.length === told.length) return;
  throw new Fault(
    `The scenario's ${what} are not those of its story: ${[...missing, ...extra].join(", ") || planned.length}`,
  );
}
