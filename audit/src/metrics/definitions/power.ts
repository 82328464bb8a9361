import { leaveOneOut, ruleAgreement, swingCoalition } from "../decisions.ts";
import { brierDecomposition, brierScore, brierSkill, reviewerWeights } from "../forecasts.ts";
import { brokers, influencers, networkResilience } from "../influence.ts";
import type { Metric } from "../metric.ts";
import { concentration, gini, nakamoto } from "../voting-power.ts";

/** Voting power, quality of forecasts, and the network of people. */
export const POWER_METRICS: Record<string, Metric> = {
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
  Q2: {
    name: "Brier skill score",
    formula:
      "1 − BS/BS_ref, BS_ref = ȳ(1 − ȳ), ȳ = targets met of forecasts before W, of those ∈ W if there were none",
    version: 1,
    compute: brierSkill,
  },
  Q3: {
    name: "Brier decomposition (Murphy)",
    formula: "Σ n_k(p̄_k − ȳ_k)²/N − Σ n_k(ȳ_k − ȳ)²/N + ȳ(1 − ȳ), five bins k, N ≥ 30",
    version: 1,
    compute: brierDecomposition,
  },
  Q4: {
    name: "Reviewers' weights (effective reviewers)",
    formula:
      "1/Σw_r², w_r ∝ max(0, C_r), C_r = mean(Brier of crowd without r − Brier of crowd); w_r equal below 10 pilots",
    version: 1,
    compute: reviewerWeights,
  },
  N1: {
    name: "Influencers (highest PageRank)",
    formula:
      "PageRank, d = 0.85, 100 iterations, dangling mass uniform; edges ∈ W: built on, judged, voted for, thanked → author",
    version: 1,
    compute: influencers,
  },
  N2: {
    name: "Brokers (highest betweenness)",
    formula:
      "Σ_(s≠v≠t) σ_st(v)/σ_st / ((n − 1)(n − 2)), undirected; Burt's constraint Σ_j(p_ij + Σ_q p_iq·p_qj)² of the first",
    version: 1,
    compute: brokers,
  },
  N3: {
    name: "Network resilience",
    formula: "largest component / members left, without the first broker; without the first three",
    version: 1,
    compute: networkResilience,
  },
};
