import { decisionAuthority } from "../authority.ts";
import {
  activityParticipation,
  customerFeedback,
  employeeInvolvement,
  partnerEngagement,
  turnout,
} from "../engagement.ts";
import { bottleneck } from "../flow.ts";
import { challenges, informationFlow } from "../information.ts";
import type { Metric } from "../metric.ts";
import { budgetTurnover } from "../money.ts";
import { agility, decisionSpeed } from "../speed.ts";

/** Engagement, and how decisions are made. */
export const DECISION_METRICS: Record<string, Metric> = {
  X1: {
    name: "Participation in activities",
    formula: "distinct attended / distinct invited; Σ attended / Σ invited, activities that begin ∈ W",
    version: 1,
    compute: activityParticipation,
  },
  X2: {
    name: "Partner engagement",
    formula: "distinct partners and suppliers with an action ∈ W / enrolled at t1; actions / active partner",
    version: 3,
    compute: partnerEngagement,
  },
  X3: {
    name: "Customer feedback",
    formula: "count{i : sub(i) ∈ W, source = customer}, by channel; / customers enrolled at t1",
    version: 1,
    compute: customerFeedback,
  },
  X4: {
    name: "Employee involvement",
    formula: "distinct enrolled employees with an idea ∈ W / employees enrolled at t1",
    version: 1,
    compute: employeeInvolvement,
  },
  D1: {
    name: "Decision authority (effective deciders)",
    formula:
      "1 / Σq_d², q_d = member's share of the weight cast in rounds closed ∈ W; grants on autonomy / grants funded ∈ W, by count and value; decisions on ideas of algorithms / decisions",
    version: 2,
    compute: decisionAuthority,
  },
  D2: {
    name: "Decision speed (median)",
    formula: "median(fund − dec), fund ∈ W; by scope",
    version: 1,
    compute: decisionSpeed,
  },
  D3: {
    name: "Information flow",
    formula:
      "lineage edges ∈ W between different sources / lineage edges ∈ W; stage changes before dec / ideas with dec ∈ W",
    version: 1,
    compute: informationFlow,
  },
  D4: {
    name: "Turnout",
    formula: "Σ weight cast / Σ snapshot supply; voters / eligible, over rounds closed ∈ W",
    version: 1,
    compute: turnout,
  },
  D5: {
    name: "Budget turnover",
    formula: "½ Σ_team |share of allocations ∈ W − share in the window before|",
    version: 1,
    compute: budgetTurnover,
  },
  D6: {
    name: "Bottleneck",
    formula:
      "max_stage median stay / Σ_stages median stay, stays ended ∈ W; 10000·Σr²/(Σr)² of scorecards r; passes ended a day − in progress / mean time of a pass",
    version: 1,
    compute: bottleneck,
  },
  D7: {
    name: "Duplicate ideas",
    formula:
      "merged / submitted ∈ W; 1 − largest component / members; Krippendorff α of E4; flags raised and upheld ∈ W",
    version: 1,
    compute: challenges,
  },
  D8: {
    name: "Time to market (median)",
    formula: "median(impl − sub), impl ∈ W; median(first stage change with a reason − sub), that change ∈ W",
    version: 1,
    compute: agility,
  },
};
