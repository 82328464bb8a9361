import type { Stage } from "@engine/protocol/enums";
import type { Facts, IdeaFact, StageFact, Window } from "./facts.ts";
import { isIn } from "./facts.ts";
import { count, days, type Part, share } from "./figure.ts";
import { mean, median, percentile } from "./statistics.ts";

const DAY = 86_400;

/** Stages that answer an idea: the first of them is its first gate decision. */
const ANSWERS: readonly Stage[] = ["Ready", "OnHold", "Rejected", "Merged"];

/** The funnel, step by step. */
const STEPS: readonly (readonly [Stage, Stage])[] = [
  ["Submitted", "Ready"],
  ["Ready", "InBallot"],
  ["InBallot", "Approved"],
  ["Approved", "InPilot"],
  ["InPilot", "Implemented"],
];

/** After this long in a stage an idea counts as not progressing. */
const MATURE_SECONDS = 30 * DAY;

/** The first gate decision on an idea, if there was one. */
export function decisionOn(idea: IdeaFact): StageFact | undefined {
  return idea.stages.find(({ stage }) => ANSWERS.includes(stage));
}

/** Whether an idea still waits for its first answer. Withdrawn ideas wait for nothing. */
function isWaiting(idea: IdeaFact): boolean {
  return !decisionOn(idea) && idea.stages.at(-1)?.stage !== "Withdrawn";
}

function evaluatedIn(facts: Facts, window: Window) {
  return facts.ideas.flatMap((idea) => {
    const decision = decisionOn(idea);
    return decision && isIn(window, decision.at) ? [{ idea, decision }] : [];
  });
}

/** E1: ideas that got their first answer in the window. */
export function ideasEvaluated(facts: Facts, window: Window): Part {
  return count(evaluatedIn(facts, window).length, "ideas");
}

/** E2: median time to the first answer; p90, mean, share within the promised time, and how old the waiting ones are. */
export function timeToEvaluate(
  facts: Facts,
  window: Window,
  slaSeconds: number,
): Part & { parts: Record<string, Part> } {
  const times = evaluatedIn(facts, window).map(({ idea, decision }) => decision.at - idea.submittedAt);
  const ages = facts.ideas.filter(isWaiting).map(({ submittedAt }) => facts.now - submittedAt);
  const inTime = times.filter((time) => time <= slaSeconds).length;
  return {
    ...days(median(times)),
    parts: {
      p90: days(percentile(times, 90)),
      mean: days(mean(times)),
      withinSla: share(inTime, times.length),
      undecided: count(ages.length, "ideas"),
      undecidedAge: days(median(ages)),
    },
  };
}

/** E3: how many that entered a stage in the window went on to the next; ideas still young there are left out. */
export function progression(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const parts = Object.fromEntries(
    STEPS.map(([from, to]) => [`${from}→${to}`, conversion(facts, window, from, to)]),
  );
  return { ...conversion(facts, window, "Submitted", "Ready"), parts };
}

function conversion(facts: Facts, window: Window, from: Stage, to: Stage): Part {
  const cohort = facts.ideas.flatMap((idea) => {
    const entered = idea.stages.findIndex(({ stage, at }) => stage === from && isIn(window, at));
    return entered < 0 ? [] : [idea.stages.slice(entered)];
  });
  const mature = cohort.filter(
    ([first, ...later]) => later.length > 0 || facts.now - (first?.at ?? 0) >= MATURE_SECONDS,
  );
  const progressed = mature.filter(([, ...later]) => later.some(({ stage }) => stage === to));
  return share(progressed.length, mature.length);
}

/** L1: decided ideas that were given a reason; undecided ones past the promised time beside it. */
export function feedbackClosure(
  facts: Facts,
  window: Window,
  slaSeconds: number,
): Part & { parts: Record<string, Part> } {
  const decided = evaluatedIn(facts, window);
  const reasoned = decided.filter(({ decision }) => decision.hasReason);
  const overdue = facts.ideas.filter((idea) => isWaiting(idea) && facts.now - idea.submittedAt > slaSeconds);
  return { ...share(reasoned.length, decided.length), parts: { overdue: count(overdue.length, "ideas") } };
}
