import { type Facts, isIn, precedingWindow, type Window } from "./facts.ts";
import { count, measure, type Part, share } from "./figure.ts";
import { brierScore } from "./forecasts.ts";

type WithParts = Part & { parts: Record<string, Part> };

/** R2: roles and offices for people that at least two active members hold. */
export function redundancy({ roles }: Facts): WithParts {
  const redundant = roles.filter(({ holders }) => holders > 1);
  return {
    ...share(redundant.length, roles.length),
    parts: Object.fromEntries(roles.map(({ name, holders }) => [name, count(holders, "members")])),
  };
}

/** L2: ended pilots that say what was learnt; change of the Brier score against the window before; votes carried out. */
export function learning(facts: Facts, window: Window): WithParts {
  const ended = facts.pilots.filter(({ endedAt }) => endedAt !== undefined && isIn(window, endedAt));
  const explained = ended.filter(({ isExplained }) => isExplained);
  const now = brierScore(facts, window).value;
  const before = brierScore(facts, precedingWindow(window)).value;
  const change = typeof now === "number" && typeof before === "number" ? now - before : undefined;
  const executed = facts.executions.filter((at) => isIn(window, at));
  return {
    ...share(explained.length, ended.length),
    parts: {
      brierChange: measure(change, "Brier score"),
      proposalsExecuted: count(executed.length, "proposals"),
    },
  };
}

/** L4: authors of the window before who did anything in this one. */
export function returnContributors(facts: Facts, window: Window): Part {
  const before = precedingWindow(window);
  const authors = facts.ideas.filter(({ submittedAt }) => isIn(before, submittedAt));
  const contributors = new Set(authors.map(({ authorId }) => authorId).filter((id) => id !== 0));
  const active = new Set(facts.actions.filter(({ at }) => isIn(window, at)).map(({ memberId }) => memberId));
  return share([...contributors].filter((id) => active.has(id)).length, contributors.size);
}
