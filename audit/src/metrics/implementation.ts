import type { Stage } from "@engine/protocol/enums";
import { type Facts, type IdeaFact, isIn, type Window } from "./facts.ts";
import { count, type Part, share } from "./figure.ts";
import { ideasIn } from "./generation.ts";

const entered = (stage: Stage) => (idea: IdeaFact) => idea.stages.some((entry) => entry.stage === stage);

export function implementedIn(facts: Facts, window: Window): IdeaFact[] {
  return facts.ideas.filter(({ stages }) =>
    stages.some(({ stage, at }) => stage === "Implemented" && isIn(window, at)),
  );
}

/** I1: ideas implemented in the window. */
export function ideasImplemented(facts: Facts, window: Window): Part {
  return count(implementedIn(facts, window).length, "ideas");
}

/** I2: of the ideas submitted in the window, those implemented by now; and of those that were not merged. */
export function realisationRate(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const cohort = ideasIn(facts, window);
  const implemented = cohort.filter(entered("Implemented")).length;
  const merged = cohort.filter(entered("Merged")).length;
  return {
    ...share(implemented, cohort.length),
    parts: { withoutMerged: share(implemented, cohort.length - merged) },
  };
}
