import { decisionAuthority } from "@engine/audit/metrics/authority";
import type { Facts, Window } from "@engine/audit/metrics/facts";
import { NOT_AVAILABLE, type Part } from "@engine/audit/metrics/figure";

const WEEK = 7 * 86_400;
const MOST_WEEKS = 60;

/** D1 as it was at the end of a week, over the span before it. Undefined where there was nothing to divide. */
export interface AuthorityWeek {
  /** End of the week, in seconds. */
  to: number;
  /** Members who would decide as evenly. */
  deciders: number | undefined;
  /** Share of grants that teams funded alone, in basis points. */
  byTeamsBps: number | undefined;
}

/**
 * How decentralised decisions were, week by week up to the end of the window, each over `spanSeconds` before it; from
 * the first ballot or grant on, the latest 60 weeks at most.
 */
export function authorityByWeek(facts: Facts, window: Window, spanSeconds: number): AuthorityWeek[] {
  const began = Math.min(
    ...facts.rounds.map(({ closesAt }) => closesAt),
    ...facts.grants.map(({ at }) => at),
  );
  const wanted = Math.ceil((window.to - Math.max(window.from, began)) / WEEK);
  const weeks = Math.max(0, Math.min(MOST_WEEKS, wanted));
  return Array.from({ length: weeks }, (_, index) => {
    const to = window.to - (weeks - 1 - index) * WEEK;
    const { parts, ...deciders } = decisionAuthority(facts, { from: to - spanSeconds, to });
    return { to, deciders: numberOf(deciders), byTeamsBps: numberOf(parts.byTeams) };
  });
}

function numberOf(part: Part | undefined): number | undefined {
  return part === undefined || part.value === NOT_AVAILABLE ? undefined : part.value;
}
