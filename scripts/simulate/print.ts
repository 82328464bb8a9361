import { type Calls, type Counts, sumOf } from "./calls.ts";
import type { Season } from "./simulate.ts";

const MOST_NAMES = 40;

/** The most frequent first. */
function lines(counts: Counts): string[] {
  const rows = [...counts].filter(([, times]) => times > 0).sort((a, b) => b[1] - a[1]);
  const rest = rows.slice(MOST_NAMES);
  const shown = rows.slice(0, MOST_NAMES).map(([name, times]) => `${String(times).padStart(7)}  ${name}`);
  return rest.length === 0 ? shown : [...shown, `         and ${rest.length} others`];
}

/** What was done in a season, what the contracts allowed, and which of their errors refused the rest. */
export function seasonText({ done, trespasses }: Season, calls: Calls): string {
  const daring = new Map([...trespasses].map(([name, answers]) => [name, sumOf(answers)]));
  return [
    `${calls.total} calls: ${sumOf(calls.allowed)} allowed, ${sumOf(calls.refused)} refused`,
    "Allowed:",
    ...lines(calls.allowed),
    "Refused, by the error:",
    ...lines(calls.refusals),
    "Acts that went through:",
    ...lines(done),
    "Done on purpose where it is forbidden, and refused:",
    ...lines(daring),
  ].join("\n");
}
