/** An announcement as it is typed; times as the browser's own field writes them, in the reader's zone. */
export interface AnnouncementDraft {
  title: string;
  text: string;
  starts: string;
  ends: string;
}

export type AnnouncementFault = keyof AnnouncementDraft;

/** So far ahead something can be announced; the contract's constant. */
const LONGEST_AHEAD_SECONDS = 365 * 86_400;
const WEEK_SECONDS = 7 * 86_400;
const HOUR_SECONDS = 3_600;
const EVENING = 18;

/** What of an announcement the contract would refuse, or nobody could read. */
export function announcementFaults(draft: AnnouncementDraft, now: number): AnnouncementFault[] {
  const [startsAt, endsAt] = [secondsOf(draft.starts), secondsOf(draft.ends)];
  const endsWell = startsAt < endsAt && endsAt > now && endsAt <= now + LONGEST_AHEAD_SECONDS;
  return [
    ...(draft.title.trim() === "" ? (["title"] as const) : []),
    ...(draft.text.trim() === "" ? (["text"] as const) : []),
    ...(Number.isNaN(startsAt) ? (["starts"] as const) : []),
    ...(Number.isNaN(startsAt) || endsWell ? [] : (["ends"] as const)),
  ];
}

/** Unix seconds of a moment in the reader's zone; NaN while it is not filled in. */
export function secondsOf(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000);
}

/** Where a new announcement begins: in a week, for two hours of the evening. */
export function firstWindow(now: number): Pick<AnnouncementDraft, "starts" | "ends"> {
  const day = new Date((now + WEEK_SECONDS) * 1000);
  day.setHours(EVENING, 0, 0, 0);
  const startsAt = day.getTime() / 1000;
  return { starts: fieldValue(startsAt), ends: fieldValue(startsAt + 2 * HOUR_SECONDS) };
}

/** "2026-05-12T18:00" in the reader's zone. */
function fieldValue(seconds: number): string {
  const date = new Date(seconds * 1000);
  const inZone = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return inZone.toISOString().slice(0, 16);
}
