import type { Facts, Window } from "@engine/audit/metrics/facts";
import { isIn } from "@engine/audit/metrics/facts";
import { SOURCE_NAMES, type Source, type Stage } from "@engine/protocol/enums";

/** Ideas of each side in a window, every side named. */
export function ideasBySource(facts: Facts, window: Window): { source: Source; ideas: number }[] {
  const ideas = facts.ideas.filter(({ submittedAt }) => isIn(window, submittedAt));
  return SOURCE_NAMES.map((source) => ({
    source,
    ideas: ideas.filter((idea) => idea.source === source).length,
  }));
}

const FUNNEL: readonly Stage[] = ["Submitted", "Ready", "InBallot", "Approved", "InPilot", "Implemented"];

/** Of the ideas handed in within a window, how many ever reached each step. */
export function funnel(facts: Facts, window: Window): { stage: Stage; ideas: number }[] {
  const cohort = facts.ideas.filter(({ submittedAt }) => isIn(window, submittedAt));
  return FUNNEL.map((stage) => ({
    stage,
    ideas: cohort.filter(({ stages }) => stages.some((entry) => entry.stage === stage)).length,
  }));
}

/** One step of time: what came in and what was answered. `from` is in seconds. */
export interface WeekCount {
  from: number;
  submitted: number;
  answered: number;
}

const WEEK = 7 * 86_400;
const MOST_WEEKS = 60;

/** Ideas handed in and first answered, week by week, up to the end of the window; the latest 60 at most. */
export function weeklyCounts(facts: Facts, window: Window): WeekCount[] {
  const first = Math.min(window.to, ...facts.ideas.map(({ submittedAt }) => submittedAt));
  const weeks = Math.min(MOST_WEEKS, Math.ceil((window.to - Math.max(window.from, first)) / WEEK));
  return Array.from({ length: weeks }, (_, index) => {
    const from = window.to - (weeks - index) * WEEK;
    const week = { from, to: from + WEEK };
    const answers = facts.ideas.map(({ stages }) => stages.slice(1).find(({ stage }) => isAnswer(stage))?.at);
    return {
      from,
      submitted: facts.ideas.filter(({ submittedAt }) => isIn(week, submittedAt)).length,
      answered: answers.filter((at) => at !== undefined && isIn(week, at)).length,
    };
  });
}

function isAnswer(stage: Stage): boolean {
  return ["Ready", "OnHold", "Rejected", "Merged", "Stopped"].includes(stage);
}

/** Turnout of one round: shares from 0 to 1, of tokens and of those who could vote. */
export interface RoundTurnout {
  round: number;
  tokens: number;
  voters: number;
}

/** Turnout of each round whose supply is fixed, in order. */
export function turnoutByRound(facts: Facts): RoundTurnout[] {
  return facts.rounds
    .filter(({ supply, eligible }) => supply > 0n && eligible > 0)
    .map(({ id, supply, eligible, ballots }) => ({
      round: id,
      tokens: Number(ballots.reduce((sum, { weight }) => sum + weight, 0n)) / Number(supply),
      voters: ballots.length / eligible,
    }));
}

/** A point of the Lorenz curve: this share of holders, the smallest first, holds that share of votes. */
export interface LorenzPoint {
  holders: number;
  votes: number;
}

/** How votes are spread over those who hold any; empty if nobody does. */
export function lorenz(facts: Facts): LorenzPoint[] {
  const weights = facts.weights.filter((weight) => weight > 0n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const total = Number(weights.reduce((sum, weight) => sum + weight, 0n));
  if (total === 0) return [];
  let held = 0;
  const points = weights.map((weight, index) => {
    held += Number(weight);
    return { holders: (index + 1) / weights.length, votes: held / total };
  });
  return [{ holders: 0, votes: 0 }, ...points];
}
