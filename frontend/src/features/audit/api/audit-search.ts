import { DECISION_KINDS, type DecisionKind } from "@engine/audit/decisions/decision";
import { firstSecondOf, lastSecondOf } from "@/lib/calendar-day.ts";
import { type Check, isOneOf, isText, isWhole } from "@/lib/check.ts";

/** What the register shows; all of it stands in the address, so a link is a saved view. */
export interface AuditSearch {
  kind?: DecisionKind | undefined;
  idea?: number | undefined;
  /** First and last day, as in `2025-05-01`. */
  from?: string | undefined;
  to?: string | undefined;
  /** From 1. */
  page?: number | undefined;
}

const LARGEST_NUMBER = 2 ** 32 - 1;

/**
 * Reads the search part of an address; anything malformed is dropped, so a damaged link still opens. Called by the
 * page, not by the route, whose checks every visitor would have to fetch.
 */
export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  return tidyAuditSearch({
    kind: kept(isOneOf(DECISION_KINDS), raw.kind),
    idea: kept(isIdea, raw.idea),
    from: kept(isDay, raw.from),
    to: kept(isDay, raw.to),
    page: kept(isWhole(2), raw.page),
  });
}

const isIdea: Check<number> = (value): value is number => isWhole(1)(value) && value <= LARGEST_NUMBER;

/** A day of the calendar; the 31st of February is none. */
const isDay: Check<string> = (value): value is string => {
  return isText(10)(value) && !Number.isNaN(firstSecondOf(value));
};

function kept<Value>(check: Check<Value>, value: unknown): Value | undefined {
  return check(value) ? value : undefined;
}

/** A search without what says nothing. */
export function tidyAuditSearch(search: AuditSearch): AuditSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** Whether anything narrows the register. */
export function isNarrowed({ page: _, ...filters }: AuditSearch): boolean {
  return Object.keys(tidyAuditSearch(filters)).length > 0;
}

/** The first and last second of the days asked for, in the reader's time zone. */
export function secondsOf({ from, to }: AuditSearch): { from?: number; to?: number } {
  return {
    ...(from && { from: firstSecondOf(from) }),
    ...(to && { to: lastSecondOf(to) }),
  };
}
