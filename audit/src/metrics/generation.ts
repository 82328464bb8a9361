import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import type { Facts, IdeaFact, Window } from "./facts.ts";
import { isIn } from "./facts.ts";
import { count, measure, type Part, ratio, share } from "./figure.ts";
import { tallyBy } from "./statistics.ts";

type WithParts = Part & { parts?: Record<string, Part> };

/** Ideas submitted in the window. */
export function ideasIn(facts: Facts, window: Window): IdeaFact[] {
  return facts.ideas.filter(({ submittedAt }) => isIn(window, submittedAt));
}

/** G1: ideas submitted. */
export function ideasSubmitted(facts: Facts, window: Window): WithParts {
  return count(ideasIn(facts, window).length, "ideas");
}

/** G2: sources that proposed; of each its ideas, its share, and ideas per 100 enrolled members. */
export function ideasPerSource(facts: Facts, window: Window): WithParts {
  const ideas = ideasIn(facts, window);
  const bySource = tallyBy(ideas, ({ source }) => source);
  const enrolled = enrolledBySource(facts);
  const parts: Record<string, Part> = {};
  for (const source of SOURCE_NAMES) {
    const ideasOfSource = bySource.get(source) ?? 0;
    parts[source] = count(ideasOfSource, "ideas");
    parts[`${source}.share`] = share(ideasOfSource, ideas.length);
    parts[`${source}.intensity`] = ratio(
      100 * ideasOfSource,
      enrolled.get(source) ?? 0,
      "ideas per 100 members",
    );
  }
  return { ...count(bySource.size, "sources"), parts };
}

/** G3: Gini-Simpson diversity of sources, with its companions. */
export function sourceDiversity(facts: Facts, window: Window): WithParts {
  const ideas = ideasIn(facts, window);
  const counts = [...tallyBy(ideas, ({ source }) => source).values()];
  const total = ideas.length;
  const squares = counts.reduce((sum, n) => sum + n * n, 0);
  const simpson = total === 0 ? undefined : 1 - squares / total ** 2;
  const shannon =
    total === 0 ? undefined : -counts.reduce((sum, n) => sum + (n / total) * Math.log(n / total), 0);
  const enabled = sourcesEnabled(facts, ideas);
  const evenness = shannon === undefined || enabled < 2 ? undefined : shannon / Math.log(enabled);
  return {
    ...measure(simpson, "0–1"),
    numerator: total ** 2 - squares,
    denominator: total ** 2,
    parts: {
      inverseSimpson: ratio(total ** 2, squares, "sources"),
      shannon: measure(shannon === undefined ? undefined : Math.abs(shannon), "nats"),
      effectiveSources: measure(shannon === undefined ? undefined : Math.exp(shannon), "sources"),
      evenness: measure(evenness === undefined ? undefined : Math.abs(evenness), "0–1"),
    },
  };
}

/** Enrolled members of each source. */
export function enrolledBySource(facts: Facts): Map<Source, number> {
  return tallyBy(
    facts.members.filter(({ enrolled }) => enrolled),
    ({ source }) => source,
  );
}

/** Sources that could have proposed: those with enrolled members, and those that did. */
function sourcesEnabled(facts: Facts, ideas: readonly IdeaFact[]): number {
  return new Set([...enrolledBySource(facts).keys(), ...ideas.map(({ source }) => source)]).size;
}
