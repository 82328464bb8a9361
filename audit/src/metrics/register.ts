import { effectiveDeciders, leaveOneOut, ruleAgreement, swingCoalition } from "./decisions.ts";
import { activityParticipation, employeeInvolvement, partnerEngagement, turnout } from "./engagement.ts";
import { decisionSpeed, feedbackClosure, ideasEvaluated, progression, timeToEvaluate } from "./evaluation.ts";
import type { Facts, Window } from "./facts.ts";
import { windowBefore } from "./facts.ts";
import type { Figure, Part } from "./figure.ts";
import { ideasPerSource, ideasSubmitted, sourceDiversity } from "./generation.ts";
import { ideasImplemented, realisationRate } from "./implementation.ts";
import { brierScore, scores } from "./reviews.ts";
import { concentration, gini, nakamoto } from "./voting-power.ts";

const DAY = 86_400;

/** What a reader may choose; the defaults are the register's. */
export interface MetricOptions {
  /** Length of the window that ends at the block; a season of 91 days. */
  windowSeconds: number;
  /** Within which the organisation promises a first answer; 10 days. */
  slaSeconds: number;
}

export const DEFAULT_OPTIONS: MetricOptions = { windowSeconds: 91 * DAY, slaSeconds: 10 * DAY };

interface Metric {
  name: string;
  formula: string;
  version: number;
  compute: (facts: Facts, window: Window, options: MetricOptions) => Part & { parts?: Record<string, Part> };
}

/** Every metric computed in this package, by its id in docs/metrics. */
const METRICS: Record<string, Metric> = {
  G1: {
    name: "Ideas submitted",
    formula: "count{i : sub(i) ∈ W}",
    version: 1,
    compute: ideasSubmitted,
  },
  G2: {
    name: "Ideas per source",
    formula:
      "sources s with n_s > 0; n_s = count{i : sub(i) ∈ W, source = s}; n_s / G1; 100·n_s / enrolled_s",
    version: 1,
    compute: ideasPerSource,
  },
  G3: {
    name: "Diversity of sources (Gini–Simpson)",
    formula: "1 − Σp_s²; 1/Σp_s²; H = −Σp_s ln p_s; e^H; H / ln S",
    version: 1,
    compute: sourceDiversity,
  },
  E1: {
    name: "Ideas evaluated",
    formula: "count{i : dec(i) ∈ W}",
    version: 1,
    compute: ideasEvaluated,
  },
  E2: {
    name: "Time to evaluate (median)",
    formula:
      "median, p90, mean of dec − sub over E1; count{dec − sub ≤ SLA} / E1; median(t1 − sub) of undecided",
    version: 1,
    compute: (facts, window, { slaSeconds }) => timeToEvaluate(facts, window, slaSeconds),
  },
  E3: {
    name: "Progressing to the next stage",
    formula:
      "count{entered a ∈ W and entered b by t1} / count{entered a ∈ W and (left a or stayed ≥ 30 days)}",
    version: 1,
    compute: progression,
  },
  E4: {
    name: "Scores of reviews (average)",
    formula:
      "Σ score / n over reviews ended with a score ∈ W; population SD; histogram; Krippendorff α = 1 − D_o/D_e",
    version: 1,
    compute: scores,
  },
  I1: {
    name: "Ideas implemented",
    formula: "count{i : impl(i) ∈ W}",
    version: 1,
    compute: ideasImplemented,
  },
  I2: {
    name: "Realisation rate",
    formula: "implemented / submitted; implemented / (submitted − merged), cohort of W",
    version: 1,
    compute: realisationRate,
  },
  X1: {
    name: "Participation in activities",
    formula: "distinct attended / distinct invited; Σ attended / Σ invited, activities that begin ∈ W",
    version: 1,
    compute: activityParticipation,
  },
  X2: {
    name: "Partner engagement",
    formula: "distinct partners and suppliers with an action ∈ W / enrolled at t1; actions / active partner",
    version: 2,
    compute: partnerEngagement,
  },
  X4: {
    name: "Employee involvement",
    formula: "distinct enrolled employees with an idea ∈ W / employees enrolled at t1",
    version: 1,
    compute: employeeInvolvement,
  },
  D1: {
    name: "Effective deciders",
    formula: "1 / Σq_d², q_d = member's share of the weight cast in rounds closed ∈ W",
    version: 1,
    compute: effectiveDeciders,
  },
  D2: {
    name: "Decision speed (median)",
    formula: "median(fund − dec), fund ∈ W; by scope",
    version: 1,
    compute: decisionSpeed,
  },
  D4: {
    name: "Turnout",
    formula: "Σ weight cast / Σ snapshot supply; voters / eligible, over rounds closed ∈ W",
    version: 1,
    compute: turnout,
  },
  V1: {
    name: "Concentration of voting weight (HHI)",
    formula: "Σ(100·w_h/Σw)²; effective voters (Σw)²/Σw²",
    version: 1,
    compute: concentration,
  },
  V2: {
    name: "Gini coefficient of voting weight",
    formula: "Σ_j (2j − n − 1)·w_(j) / (n·Σw), w ascending, w > 0",
    version: 1,
    compute: gini,
  },
  V3: {
    name: "Nakamoto coefficient",
    formula: "min k : k largest weights > 50 % of supply",
    version: 1,
    compute: nakamoto,
  },
  V4: {
    name: "Swing coalition (median)",
    formula: "fewest ballots for or against with more than half of for + against; median over decisions",
    version: 1,
    compute: swingCoalition,
  },
  V5: {
    name: "Agreement of voting rules",
    formula: "decisions with one result under linear, square-root and one-member tallies / decisions",
    version: 1,
    compute: ruleAgreement,
  },
  V6: {
    name: "Leave-one-out robustness",
    formula: "choices whose removal leaves the result / choices",
    version: 1,
    compute: leaveOneOut,
  },
  Q1: {
    name: "Brier score of reviewers",
    formula: "Σ(p_bps − 10000·y)² / (N · 10⁸), forecasts held against an outcome ∈ W",
    version: 1,
    compute: brierScore,
  },
  L1: {
    name: "Feedback closure",
    formula: "decided with a reason / decided, dec ∈ W; overdue = undecided past the SLA",
    version: 1,
    compute: (facts, window, { slaSeconds }) => feedbackClosure(facts, window, slaSeconds),
  },
};

/** Every figure at the facts' block, by id. */
export function computeMetrics(
  facts: Facts,
  options: MetricOptions = DEFAULT_OPTIONS,
): Record<string, Figure> {
  const window = windowBefore(facts.now, options.windowSeconds);
  return Object.fromEntries(
    Object.entries(METRICS).map(([id, { compute, ...definition }]) => [
      id,
      { id, ...definition, block: facts.block, ...compute(facts, window, options) },
    ]),
  );
}
