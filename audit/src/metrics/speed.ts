import { decisionOn } from "./evaluation.ts";
import { type Facts, type IdeaFact, isIn, type StageFact, type Window } from "./facts.ts";
import { count, days, type Part } from "./figure.ts";
import { median, percentile } from "./statistics.ts";

type WithParts = Part & { parts: Record<string, Part> };

/** Approval by ballot, or a pilot that a team started under its own limit. */
function isFunding({ stage, scope }: StageFact): boolean {
  return (stage === "Approved" && scope === "organisation") || (stage === "InPilot" && scope === "team");
}

const entry = ({ stages }: IdeaFact, stage: StageFact["stage"]) =>
  stages.find((each) => each.stage === stage);

/** D2: median time from the first answer to the funding decision, by scope. */
export function decisionSpeed(facts: Facts, window: Window): WithParts {
  const times = (scope: StageFact["scope"]) =>
    facts.ideas.flatMap((idea) => {
      const funded = idea.stages.find((stage) => isFunding(stage) && stage.scope === scope);
      const decision = decisionOn(idea);
      return funded && decision && isIn(window, funded.at) ? [funded.at - decision.at] : [];
    });
  const [team, organisation] = [times("team"), times("organisation")];
  return {
    ...days(median([...team, ...organisation])),
    parts: { team: days(median(team)), organisation: days(median(organisation)) },
  };
}

/** When an implemented idea reached each step on its way; undefined for steps it never took. */
function milestonesOf(idea: IdeaFact) {
  return {
    submitted: idea.submittedAt,
    decided: decisionOn(idea)?.at,
    funded: idea.stages.find(isFunding)?.at,
    started: entry(idea, "InPilot")?.at,
    implemented: entry(idea, "Implemented")?.at,
  };
}

type Steps = ReturnType<typeof milestonesOf>;

function implementedIn(facts: Facts, window: Window): Steps[] {
  return facts.ideas
    .map(milestonesOf)
    .filter(({ implemented }) => implemented !== undefined && isIn(window, implemented));
}

function between(all: readonly Steps[], from: keyof Steps, to: keyof Steps): number[] {
  return all.flatMap((steps) => {
    const [start, end] = [steps[from], steps[to]];
    return start === undefined || end === undefined ? [] : [end - start];
  });
}

/** I3: median time from submission to implementation; nine of ten, and the way split into its steps. */
export function timeToImplement(facts: Facts, window: Window): WithParts {
  const all = implementedIn(facts, window);
  const times = between(all, "submitted", "implemented");
  return {
    ...days(median(times)),
    parts: {
      p90: days(percentile(times, 90)),
      toDecision: days(median(between(all, "submitted", "decided"))),
      toFunding: days(median(between(all, "decided", "funded"))),
      toStart: days(median(between(all, "funded", "started"))),
      toImplementation: days(median(between(all, "started", "implemented"))),
      implemented: count(times.length, "ideas"),
    },
  };
}

/** D8: time to market, which is I3's median; beside it, time to the first stage change with a reason. */
export function agility(facts: Facts, window: Window): WithParts {
  const answers = facts.ideas.flatMap(({ stages, submittedAt }) => {
    const answer = stages.find(({ hasReason }) => hasReason);
    return answer && isIn(window, answer.at) ? [answer.at - submittedAt] : [];
  });
  return {
    ...days(median(between(implementedIn(facts, window), "submitted", "implemented"))),
    parts: { firstAnswer: days(median(answers)), answered: count(answers.length, "ideas") },
  };
}
