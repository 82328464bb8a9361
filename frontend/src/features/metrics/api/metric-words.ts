import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** A figure in words: its name, and what it tells. The formula stands in the audit's register. */
export interface MetricWords {
  name: MessageDescriptor;
  meaning: MessageDescriptor;
}

/** Words for each figure, by its id in docs/metrics. */
export const metricWords: Record<string, MetricWords> = {
  G1: { name: msg`Ideas submitted`, meaning: msg`How many ideas were handed in.` },
  G2: {
    name: msg`Sources that take part`,
    meaning: msg`From how many sources ideas came, how many from each, and how many for each hundred members.`,
  },
  G3: {
    name: msg`Diversity of sources`,
    meaning: msg`How likely it is that two ideas come from different sources. 0: all from one. The nearer to 1, the more even.`,
  },
  E1: { name: msg`Ideas answered`, meaning: msg`How many ideas got their first decision.` },
  E2: {
    name: msg`Time to an answer`,
    meaning: msg`Days from handing in to the first decision; half of the ideas waited less.`,
  },
  E3: {
    name: msg`Ideas that progress`,
    meaning: msg`Of the ideas that were handed in, how many became ready. Young ideas that may still do so are not counted against it.`,
  },
  E4: {
    name: msg`Scores of reviews`,
    meaning: msg`What reviewers gave on average, from 1 to 5, in the reviews that ended with a score.`,
  },
  Q1: {
    name: msg`Quality of forecasts`,
    meaning: msg`How far reviewers' forecasts were off what happened: 0 is always right, 0.25 a coin, 1 always wrong.`,
  },
  L1: {
    name: msg`Answers with a reason`,
    meaning: msg`Of the ideas decided, how many got a reason that anyone can read.`,
  },
  I1: { name: msg`Ideas implemented`, meaning: msg`How many ideas reached their target and are in use.` },
  I2: {
    name: msg`Realisation rate`,
    meaning: msg`Of the ideas handed in, how many were implemented so far.`,
  },
  X1: {
    name: msg`Participation in activities`,
    meaning: msg`Members who attended a workshop, forum or meeting, against those who were invited to one.`,
  },
  X2: {
    name: msg`Partner engagement`,
    meaning: msg`Of the partners and suppliers, how many did anything: an idea, a scorecard, an activity or a ballot.`,
  },
  X4: {
    name: msg`Employee involvement`,
    meaning: msg`Of the employees, how many handed in an idea of their own.`,
  },
  D1: {
    name: msg`Effective deciders`,
    meaning: msg`On how many equal shoulders the votes cast really rest.`,
  },
  D2: {
    name: msg`Decision speed`,
    meaning: msg`Days from being ready to being funded or approved; half were faster.`,
  },
  D4: { name: msg`Turnout`, meaning: msg`Of all vote tokens, how many took part in the rounds that closed.` },
  V1: {
    name: msg`Concentration of votes`,
    meaning: msg`Herfindahl–Hirschman index: 10,000 if one holds everything. Below 1,500 counts as spread.`,
  },
  V2: {
    name: msg`Inequality of votes`,
    meaning: msg`Gini coefficient: 0 if all hold the same, near 1 if one holds nearly everything.`,
  },
  V3: {
    name: msg`Nakamoto coefficient`,
    meaning: msg`How many of the largest holders it takes to outvote all others.`,
  },
  V4: {
    name: msg`Swing coalition`,
    meaning: msg`How few ballots would have been enough to carry a decision.`,
  },
  V5: {
    name: msg`Agreement of voting rules`,
    meaning: msg`How many decisions would be the same if each member had one vote, or the root of theirs.`,
  },
  V6: {
    name: msg`Robustness of decisions`,
    meaning: msg`How many ballots could be taken away one at a time without changing a result.`,
  },
};

/** Words for what a figure is broken down into. Sources and stages speak for themselves. */
export const partWords: Record<string, MessageDescriptor> = {
  inverseSimpson: msg`Sources, if all gave the same`,
  shannon: msg`Shannon entropy`,
  effectiveSources: msg`Effective number of sources`,
  evenness: msg`Evenness`,
  p90: msg`Nine of ten waited less than`,
  mean: msg`On average`,
  withinSla: msg`Answered as promised`,
  deviation: msg`Standard deviation`,
  reviews: msg`Reviews`,
  agreement: msg`Agreement of reviewers (Krippendorff's α)`,
  forecasts: msg`Forecasts compared`,
  reviewers: msg`Reviewers`,
  met: msg`Of those, target met`,
  undecided: msg`Still waiting`,
  recurring: msg`Of all seats offered, taken`,
  attendances: msg`Attendances`,
  uninvited: msg`Of those, without an invitation`,
  undecidedAge: msg`Half of those have waited longer than`,
  withoutMerged: msg`Merged ideas left out`,
  actions: msg`What they did`,
  actionsPerActivePartner: msg`For each of those active`,
  memberTurnout: msg`Of those who could vote, voted`,
  employeesWithIdeas: msg`Employees with ideas`,
  rounds: msg`Rounds`,
  effectiveVoters: msg`Holders, if all held the same`,
  least: msg`At the least`,
  decisions: msg`Decisions`,
  overdue: msg`Overdue now`,
  team: msg`Decided by a team`,
  organisation: msg`Decided by ballot`,
};

/** Words for the units of the register. */
export const unitWords: Record<string, MessageDescriptor> = {
  ideas: msg`ideas`,
  sources: msg`sources`,
  days: msg`days`,
  deciders: msg`deciders`,
  voters: msg`holders`,
  ballots: msg`ballots`,
  actions: msg`actions`,
  rounds: msg`rounds`,
  decisions: msg`decisions`,
  reviews: msg`reviews`,
  reviewers: msg`reviewers`,
  forecasts: msg`forecasts`,
  attendances: msg`attendances`,
  "1–5": msg`of 5`,
  "0–1": msg`of 1`,
  nats: msg`nats`,
  "ideas per 100 members": msg`ideas for each 100 members`,
};

/** The figures in the order of the page, by subject. */
export const METRIC_GROUPS = [
  { key: "generation", name: msg`Where ideas come from`, ids: ["G1", "G2", "G3"] },
  { key: "evaluation", name: msg`How they are answered`, ids: ["E1", "E2", "L1", "E3", "E4", "Q1"] },
  { key: "implementation", name: msg`What becomes of them`, ids: ["I1", "I2", "D2"] },
  { key: "engagement", name: msg`Who takes part`, ids: ["X4", "X1", "X2", "D4"] },
  { key: "power", name: msg`Who decides`, ids: ["D1", "V1", "V2", "V3", "V4", "V5", "V6"] },
] as const;
