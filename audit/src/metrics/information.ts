import { decisionOn } from "./evaluation.ts";
import { type Facts, isIn, type Window } from "./facts.ts";
import { count, type Part, ratio, share } from "./figure.ts";
import { ideasIn } from "./generation.ts";
import { fragmentation } from "./influence.ts";
import { lineageIn } from "./network.ts";
import { reviewerAgreement } from "./reviews.ts";
import { sum } from "./statistics.ts";

type WithParts = Part & { parts: Record<string, Part> };

/** D3: lineage between ideas of different sources; stage changes that an idea went through before its first answer. */
export function informationFlow(facts: Facts, window: Window): WithParts {
  const edges = lineageIn(facts, window);
  const crossing = edges.filter(({ from, to }) => from.source !== to.source);
  const handOffs = facts.ideas.flatMap((idea) => {
    const decision = decisionOn(idea);
    return decision && isIn(window, decision.at) ? [idea.stages.indexOf(decision) - 1] : [];
  });
  return {
    ...share(crossing.length, edges.length),
    parts: { handOffs: ratio(sum(handOffs), handOffs.length, "stage changes") },
  };
}

/** D7: ideas that said what another said; how far the network falls apart; agreement of reviewers; doubts that stood. */
export function challenges(facts: Facts, window: Window): WithParts {
  const cohort = ideasIn(facts, window);
  const merged = cohort.filter(({ stages }) => stages.some(({ stage }) => stage === "Merged"));
  const raised = facts.flags.filter(({ raisedAt }) => isIn(window, raisedAt));
  const upheld = facts.flags.filter(
    ({ upheld: isUpheld, resolvedAt }) => isUpheld && resolvedAt !== undefined && isIn(window, resolvedAt),
  );
  return {
    ...share(merged.length, cohort.length),
    parts: {
      fragmentation: fragmentation(facts, window),
      agreement: reviewerAgreement(facts, window),
      flagsRaised: count(raised.length, "flags"),
      flagsUpheld: count(upheld.length, "flags"),
    },
  };
}
