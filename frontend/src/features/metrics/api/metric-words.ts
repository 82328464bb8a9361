import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** A figure in words: its name, and what it tells. The formula stands in the audit's register. */
export interface MetricWords {
  name: MessageDescriptor;
  meaning: MessageDescriptor;
}

/** Words for each figure, by its id in docs/metrics.md. */
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
    meaning: msg`Of the partners and suppliers, how many did anything: an idea, a judgement, a vote, an activity or thanks.`,
  },
  X4: {
    name: msg`Employee involvement`,
    meaning: msg`Of the employees, how many handed in an idea of their own.`,
  },
  D1: {
    name: msg`Effective deciders`,
    meaning: msg`On how many equal shoulders the votes cast really rest; beside it, what teams decide alone.`,
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
  I3: {
    name: msg`Time to implementation`,
    meaning: msg`Days from handing in to being in use; half of the ideas took less.`,
  },
  I4: {
    name: msg`Cost of implementation`,
    meaning: msg`What the pilots of the ideas that are now in use were paid.`,
  },
  I5: {
    name: msg`Revenue from ideas`,
    meaning: msg`What implemented ideas earned, as others attested.`,
  },
  I6: {
    name: msg`Customer satisfaction`,
    meaning: msg`By how many percentage points more of those asked are satisfied than before.`,
  },
  I7: {
    name: msg`Efficiency gain`,
    meaning: msg`What saved hours and avoided cost are worth, as others attested.`,
  },
  I8: {
    name: msg`Return on innovation`,
    meaning: msg`What was gained beyond the spending on all pilots, failed ones too, for each unit spent. Below 0: more was spent than came back so far.`,
  },
  X3: {
    name: msg`What customers sent in`,
    meaning: msg`How many ideas came from customers, and by which way.`,
  },
  L4: {
    name: msg`Contributors who return`,
    meaning: msg`Of those who handed in ideas in the time before, how many did something again.`,
  },
  D3: {
    name: msg`Ideas across sides`,
    meaning: msg`Of the ideas that build on another, how many build on one from another side.`,
  },
  D5: {
    name: msg`Budget turnover`,
    meaning: msg`What part of the teams' budgets went elsewhere than the time before: 0 nothing, 1 all.`,
  },
  D6: {
    name: msg`Bottleneck`,
    meaning: msg`What part of an idea's whole way its slowest stage takes. The more even the way, the lower.`,
  },
  D7: {
    name: msg`Duplicate ideas`,
    meaning: msg`Of the ideas handed in, how many were merged into another.`,
  },
  D8: {
    name: msg`Time to market`,
    meaning: msg`Days from handing in to being in use, as for implementation; beside it, days to the first answer with a reason.`,
  },
  Q2: {
    name: msg`Skill of forecasts`,
    meaning: msg`How much better the forecasts were than always naming how many pilots meet their target. Below 0: worse.`,
  },
  Q3: {
    name: msg`Forecasts taken apart`,
    meaning: msg`What the quality of forecasts is made of: honest probabilities, telling pilots apart, and luck. Needs thirty forecasts.`,
  },
  Q4: {
    name: msg`Weights of reviewers`,
    meaning: msg`On how many equal shoulders the forecasts rest, if each reviewer weighs what they add.`,
  },
  N1: {
    name: msg`Influencers`,
    meaning: msg`Whose ideas others build on, judge, vote for and give thanks for: the highest share of attention (PageRank).`,
  },
  N2: {
    name: msg`Brokers`,
    meaning: msg`Through whom people who have nothing to do with each other are connected: the highest share of shortest ways.`,
  },
  N3: {
    name: msg`Resilience of the network`,
    meaning: msg`What part of the members stays connected if the first broker leaves.`,
  },
  R2: {
    name: msg`Roles on two shoulders`,
    meaning: msg`Of the roles and offices for people, how many at least two active members hold.`,
  },
  L2: {
    name: msg`Pilots that teach`,
    meaning: msg`Of the pilots that ended, how many say what was measured, or why they were stopped.`,
  },
  P1: {
    name: msg`Rewards`,
    meaning: msg`What was credited to the people behind implemented ideas.`,
  },
  P2: {
    name: msg`Members with points`,
    meaning: msg`How many members earned points; beside it, whose ideas are found ready most reliably.`,
  },
};
