import { ideasEvaluated, progression, timeToEvaluate } from "../evaluation.ts";
import { ideasPerSource, ideasSubmitted, sourceDiversity } from "../generation.ts";
import { ideasImplemented, realisationRate } from "../implementation.ts";
import type { Metric } from "../metric.ts";
import { efficiencyGain, implementationCost, returnOnInvestment, revenue } from "../money.ts";
import { scores } from "../reviews.ts";
import { satisfactionChange } from "../satisfaction.ts";
import { timeToImplement } from "../speed.ts";

/** Generation, evaluation and implementation of ideas. */
export const IDEA_METRICS: Record<string, Metric> = {
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
  I3: {
    name: "Time to implement (median)",
    formula:
      "median, p90 of impl − sub, impl ∈ W; medians of dec − sub, fund − dec, start − fund, impl − start",
    version: 1,
    compute: timeToImplement,
  },
  I4: {
    name: "Cost of implementation",
    formula: "Σ paid by pilots of ideas with impl ∈ W; Σ paid by all pilots ∈ W; both / I1",
    version: 1,
    compute: implementationCost,
  },
  I5: {
    name: "Revenue from implemented ideas",
    formula: "Σ benefit of revenue reports attested ∈ W",
    version: 1,
    compute: revenue,
  },
  I6: {
    name: "Customer satisfaction (change)",
    formula: "100·(Σpos_after/Σn_after − Σpos_before/Σn_before), reports attested ∈ W; Wilson 95 % of each",
    version: 1,
    compute: satisfactionChange,
  },
  I7: {
    name: "Efficiency gain",
    formula: "Σ(hours × rate) + Σ max(0, baseline − actual), reports attested ∈ W; Σ hours",
    version: 1,
    compute: efficiencyGain,
  },
  I8: {
    name: "Return on innovation",
    formula: "(I5 + I7 − Σ paid by all pilots ∈ W) / Σ paid by all pilots ∈ W",
    version: 1,
    compute: returnOnInvestment,
  },
};
