import { feedbackClosure } from "../evaluation.ts";
import { learning, redundancy, returnContributors } from "../learning.ts";
import type { Metric } from "../metric.ts";
import { ranking, rewards } from "../recognition.ts";

/** Resilience, learning and recognition. */
export const LEARNING_METRICS: Record<string, Metric> = {
  R2: {
    name: "Redundancy of roles",
    formula: "roles and offices with at least 2 active members / roles and offices",
    version: 1,
    compute: redundancy,
  },
  L1: {
    name: "Feedback closure",
    formula: "decided with a reason / decided, dec ∈ W; overdue = undecided past the SLA",
    version: 1,
    compute: (facts, window, { slaSeconds }) => feedbackClosure(facts, window, slaSeconds),
  },
  L2: {
    name: "Learning from pilots",
    formula:
      "pilots ended ∈ W with evidence of the result or a reason / pilots ended ∈ W; BS − BS in the window before; proposals executed ∈ W",
    version: 1,
    compute: learning,
  },
  L4: {
    name: "Contributors who return",
    formula: "authors of the window before with an action ∈ W / authors of the window before",
    version: 1,
    compute: returnContributors,
  },
  P1: {
    name: "Rewards",
    formula:
      "Σ credited ∈ W by min(cap, base + rate·max(0, benefit − spent)); lineage; pools ∝ max(0, skill); Σ pulled ∈ W",
    version: 1,
    compute: rewards,
  },
  P2: {
    name: "Leaderboard",
    formula:
      "members with points ∈ W; Σ points ∈ W; Wilson 95 % lower bound of ideas ready / decided, dec ∈ W, by author",
    version: 1,
    compute: ranking,
  },
};
