import { accuse, type Context } from "../context.ts";
import { openFlagsOn } from "../flags/state.ts";
import { promiseEntry } from "../ideas/entries.ts";
import { stageNumber } from "../ideas/stages.ts";
import { creditsOf, type IdeaRecord } from "../ideas/state.ts";
import { totalOf } from "../outcomes/state.ts";
import { latestPilotOf } from "../pilots/state.ts";
import { reservedFor } from "../pilots/steps.ts";
import { challengeSecondsOf } from "../terms.ts";
import { creditHash, creditShares, lineageShare, totalReward } from "./formula.ts";
import type { RewardsEventNamed } from "./reduce.ts";

type Credited = RewardsEventNamed<"RewardCredited">;

/** An implemented idea earned a reward, or more of it: what the formula gives, shared as credit and lineage say. */
export function reduceCredit(context: Context, event: Credited): void {
  const { args, at } = event;
  const { rewards, ideas } = context.state;
  const subject = `reward of idea ${args.ideaId}`;
  const idea = ideas.byId.get(args.ideaId);
  accuse(context, subject, at, !idea && "was credited, but the idea was never submitted: a log is missing");
  if (idea) checkCredit(context, idea, event);
  const entry = { ideaId: args.ideaId, kind: "reward", dataHash: creditHash(args) };
  promiseEntry(context, "Rewards", subject, entry);
  rewards.credited.set(args.ideaId, args.total);
  rewards.reserved += args.added;
  rewards.credits.push({ ...args, at });
  context.later(() => {
    for (const { memberId, amount } of rewards.due.splice(0)) {
      accuse(context, subject, at, `${amount} for member ${memberId} was not shared: a log is missing`);
    }
  });
  context.report.count("rewards credited");
}

function checkCredit(context: Context, idea: IdeaRecord, { args, at }: Credited): void {
  const { rewards } = context.state;
  const subject = `reward of idea ${idea.id}`;
  const before = rewards.credited.get(idea.id) ?? 0n;
  const rules = rewards.rules ?? { base: 0n, cap: 0n, rateBps: 0, lineageBps: 0 };
  const total = totalReward(rules, args.benefit, args.spent);
  const credits = creditsOf(idea);
  const authors = lineageAuthors(context, idea);
  const each = lineageShare(rules, args.added, authors.length);
  const lineage = each * BigInt(authors.length);
  const isImplemented = idea.stage === stageNumber("Implemented");
  const { benefit, attestedReports } = totalOf(context.state.outcomes, idea.id);
  accuse(context, subject, at, attestedReports === 0 && "was credited, but nothing is attested");
  const spent = spentOn(context, idea.id, at.timestamp);
  const isOtherSpent = args.spent !== spent;
  accuse(context, subject, at, isOtherSpent && `counts ${args.spent} as spent; its pilot gives ${spent}`);
  const isOtherBenefit = args.benefit !== benefit;
  accuse(context, subject, at, isOtherBenefit && `rests on ${args.benefit}; outcomes attest ${benefit}`);
  const flags = openFlagsOn(context.state.flags, idea.id);
  accuse(context, subject, at, flags > 0 && `was credited under ${flags} open flags`);
  accuse(context, subject, at, !isImplemented && "was credited, but the idea is not implemented");
  accuse(context, subject, at, credits.length === 0 && "was credited, but nobody is credited on the idea");
  accuse(context, subject, at, args.total !== total && `is ${args.total}; the formula gives ${total}`);
  const isOtherRest = args.added !== args.total - before || args.added <= 0n;
  accuse(context, subject, at, isOtherRest && `grows by ${args.added}, from ${before} to ${args.total}`);
  const isOtherPart = args.lineage !== lineage;
  accuse(context, subject, at, isOtherPart && `gives the lineage ${args.lineage}; shares give ${lineage}`);
  const own = creditShares(args.added - lineage, credits);
  rewards.due = [
    ...credits.map(({ memberId }, index) => ({ memberId, ideaId: idea.id, amount: own[index] ?? 0n })),
    ...authors.map((memberId) => ({ memberId, ideaId: idea.id, amount: each })),
  ].filter(({ amount }) => amount > 0n);
}

/** What the idea's latest pilot has paid, and what it keeps for milestones that may yet be paid. */
function spentOn({ state, target }: Context, ideaId: number, time: number): bigint {
  const pilot = latestPilotOf(state.pilots, ideaId);
  if (!pilot) return 0n;
  return pilot.paid + reservedFor(pilot.steps, pilot.endedAt, challengeSecondsOf(target), time);
}

/** Each once, however many of the lineage's ideas are theirs. */
function lineageAuthors({ state }: Context, { lineage }: IdeaRecord): number[] {
  const authors = lineage.map((ideaId) => state.ideas.byId.get(ideaId)?.authorId ?? 0);
  return [...new Set(authors)].filter((memberId) => memberId !== 0);
}

/** A member's part of the credit before it: the next one that is due. */
export function reduceShare(context: Context, { args, at }: RewardsEventNamed<"RewardShared">): void {
  const { rewards } = context.state;
  const { memberId, ideaId, amount } = args;
  const subject = `reward of idea ${ideaId}, part of member ${memberId}`;
  const due = rewards.due.findIndex(
    (part) => part.memberId === memberId && part.ideaId === ideaId && part.amount === amount,
  );
  accuse(context, subject, at, due < 0 && `${amount} was shared; credit and lineage do not give it`);
  if (due >= 0) rewards.due.splice(due, 1);
  const owed = (rewards.owed.get(memberId) ?? 0n) + amount;
  const gap = args.owed !== owed && `${args.owed} is owed; the logs give ${owed}: a log is missing`;
  accuse(context, subject, at, gap);
  rewards.owed.set(memberId, owed);
  rewards.shares.push({ ...args, at });
}
