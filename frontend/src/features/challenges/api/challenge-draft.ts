import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { dayOf, firstSecondOf, lastSecondOf } from "@/lib/calendar-day.ts";

/** A challenge being written: everything as it was typed; days as date fields write them. */
export interface ChallengeDraft {
  title: string;
  goal: string;
  metric: string;
  opens: string;
  closes: string;
  audience: readonly Source[];
}

/** A field that is not right yet. */
export type ChallengeFault = "title" | "goal" | "opens" | "closes" | "audience";

const USUAL_DAYS = 30;
const LONGEST_SECONDS = 366 * 86_400;

/** An empty draft for everybody, from today for a month. */
export function newChallengeDraft(now: number): ChallengeDraft {
  return {
    ...{ title: "", goal: "", metric: "", opens: dayOf(now), closes: dayOf(now, USUAL_DAYS) },
    audience: SOURCE_NAMES.filter((source) => source !== "Agent"),
  };
}

/** What keeps a draft from being published at a moment (Unix seconds). */
export function challengeFaults(draft: ChallengeDraft, now: number): ChallengeFault[] {
  const { opensAt, closesAt } = windowOf(draft);
  const faults: ChallengeFault[] = [];
  if (draft.title.trim() === "") faults.push("title");
  if (draft.goal.trim() === "") faults.push("goal");
  if (Number.isNaN(opensAt)) faults.push("opens");
  const sound = closesAt > now && !(closesAt <= opensAt) && closesAt - now <= LONGEST_SECONDS;
  if (!sound) faults.push("closes");
  if (draft.audience.length === 0) faults.push("audience");
  return faults;
}

/** From the first second of its first day to the last of its last, in Unix seconds; NaN for a day that is none. */
export function windowOf({ opens, closes }: Pick<ChallengeDraft, "opens" | "closes">) {
  return { opensAt: firstSecondOf(opens), closesAt: lastSecondOf(closes) };
}

/** Sources as the contract takes them: one bit for each, the first lowest. */
export function audienceBits(audience: readonly Source[]): number {
  return audience.reduce((bits, source) => bits | (1 << SOURCE_NAMES.indexOf(source)), 0);
}
