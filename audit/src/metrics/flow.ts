import type { Stage } from "@engine/protocol/enums";
import { type Facts, type IdeaFact, isIn, type Window } from "./facts.ts";
import { count, days, measure, type Part, ratio } from "./figure.ts";
import { mean, median, sum, tallyBy } from "./statistics.ts";

const DAY = 86_400;

/** Stages in which an idea waits for the organisation. In the others it rests, or has come to an end. */
const WORKING: readonly Stage[] = ["Submitted", "InReview", "Ready", "InBallot", "Approved", "InPilot"];

/** A stay in one stage; `end` is undefined while it lasts. */
interface Stay {
  stage: Stage;
  start: number;
  end: number | undefined;
}

function staysOf({ stages }: IdeaFact): Stay[] {
  return stages.map(({ stage, at }, place) => ({ stage, start: at, end: stages[place + 1]?.at }));
}

/** An idea's ways through the working stages: one, and another for each time that it was taken up again. */
function passesOf(idea: IdeaFact): Omit<Stay, "stage">[] {
  const passes: Omit<Stay, "stage">[] = [];
  let isWorking = false;
  for (const { stage, start, end } of staysOf(idea)) {
    const last = passes.at(-1);
    if (!WORKING.includes(stage)) isWorking = false;
    else if (isWorking && last) last.end = end;
    else {
      passes.push({ start, end });
      isWorking = true;
    }
  }
  return passes;
}

/** D6: share of the slowest stage in the medians of all; how review work is spread; and whether work piles up. */
export function bottleneck(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const medians = WORKING.map((stage) => [stage, median(timesIn(facts, window, stage))] as const);
  const known = medians.flatMap(([, value]) => value ?? []);
  return {
    ...ratio(Math.max(0, ...known), sum(known), "0–1"),
    parts: {
      ...Object.fromEntries(medians.map(([stage, value]) => [stage, days(value)])),
      ...reviewLoad(facts, window),
      ...littlesLaw(facts, window),
    },
  };
}

/** How long the stays in a stage lasted that ended in the window. */
function timesIn(facts: Facts, window: Window, stage: Stage): number[] {
  return facts.ideas
    .flatMap(staysOf)
    .flatMap(({ stage: own, start, end }) =>
      own === stage && end !== undefined && isIn(window, end) ? [end - start] : [],
    );
}

/** Herfindahl–Hirschman index of the scorecards revealed in the window, over reviewers. */
function reviewLoad(facts: Facts, window: Window): Record<string, Part> {
  const cards = facts.reviews.flatMap(({ scorecards }) => scorecards).filter(({ at }) => isIn(window, at));
  const loads = [...tallyBy(cards, ({ memberId }) => memberId).values()];
  const squares = sum(loads.map((load) => load ** 2));
  return { reviewLoad: ratio(10_000 * squares, cards.length ** 2, "0–10,000") };
}

/**
 * Work in progress, what leaves it a day, and by how much that exceeds what Little's law gives for a steady flow:
 * below 0, work piles up. The window is cut to the time since the first idea.
 */
function littlesLaw(facts: Facts, window: Window): Record<string, Part> {
  const passes = facts.ideas.flatMap(passesOf);
  const times = passes.flatMap(({ start, end }) =>
    end !== undefined && isIn(window, end) ? [end - start] : [],
  );
  const waiting = passes.filter(({ end }) => end === undefined).length;
  const first = Math.min(window.to, ...passes.map(({ start }) => start));
  const span = (window.to - Math.max(window.from, first)) / DAY;
  const throughput = span === 0 ? undefined : times.length / span;
  const time = mean(times);
  const due = time === undefined || time === 0 ? undefined : waiting / (time / DAY);
  const gap = throughput === undefined || due === undefined ? undefined : throughput - due;
  return {
    inProgress: count(waiting, "ideas"),
    throughput: measure(throughput, "ideas a day"),
    timeInProgress: days(time),
    littlesGap: measure(gap, "ideas a day"),
  };
}
