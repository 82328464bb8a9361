import { dayOf, lastSecondOf } from "@/lib/calendar-day.ts";

/** The contract's longest term. */
const LONGEST_TERM_DAYS = 730;
const USUAL_TERM_DAYS = 365;

/** The days on which a term that begins now can end. A day is kept back: the longest term ends by the second. */
export function termDays(now: number): { first: string; usual: string; last: string } {
  return {
    first: dayOf(now, 1),
    usual: dayOf(now, USUAL_TERM_DAYS),
    last: dayOf(now, LONGEST_TERM_DAYS - 1),
  };
}

/** The last second of a term whose last day somebody chose; undefined if the contract would refuse it. */
export function termEnd(day: string, now: number): number | undefined {
  const { first, last } = termDays(now);
  const end = lastSecondOf(day);
  return Number.isNaN(end) || day < first || day > last ? undefined : end;
}
