import type { Facts, Window } from "./facts.ts";
import { count, measure, type Part, share } from "./figure.ts";
import { attestedIn } from "./money.ts";
import { sum } from "./statistics.ts";
import { wilson } from "./wilson.ts";

/** How many were satisfied, of how many asked. */
interface Poll {
  positive: number;
  asked: number;
}

/** I6: change of the share of satisfied people, all reports attested in the window taken together. */
export function satisfactionChange(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const reports = attestedIn(facts, window, "Satisfaction");
  const before = together(reports.map((report) => report.before));
  const after = together(reports.map((report) => report.after));
  const isKnown = before.asked > 0 && after.asked > 0;
  const change = (100 * after.positive) / after.asked - (100 * before.positive) / before.asked;
  return {
    ...measure(isKnown ? change : undefined, "percentage points"),
    parts: {
      ...partsOf("before", before),
      ...partsOf("after", after),
      reports: count(reports.length, "reports"),
    },
  };
}

function together(polls: readonly Poll[]): Poll {
  return {
    positive: sum(polls.map(({ positive }) => positive)),
    asked: sum(polls.map(({ asked }) => asked)),
  };
}

/** The share itself, and the bounds between which it lies with 95 % confidence. */
function partsOf(name: string, { positive, asked }: Poll): Record<string, Part> {
  const interval = wilson(positive, asked);
  const bound = (value: number | undefined): Part =>
    measure(value === undefined ? undefined : Math.round(10_000 * value), "bps");
  return {
    [name]: share(positive, asked),
    [`${name}Low`]: bound(interval?.low),
    [`${name}High`]: bound(interval?.high),
  };
}
