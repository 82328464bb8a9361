import { GROUND_NAMES } from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import { hasRole } from "../access/state.ts";
import { accuse, type Context, NO_HASH } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import type { IdeaRecord } from "../ideas/state.ts";
import { isPerson } from "../members/state.ts";
import { stageName, timeName } from "../names.ts";
import type { ReviewsEventNamed } from "./events.ts";
import { EMPTY_SUMS } from "./gate.ts";
import type { Rubric } from "./state.ts";

type Opened = ReviewsEventNamed<"ReviewOpened">;

/** A review began: by someone who may, of a submitted idea's text, by the rubric that is due. The idea follows. */
export function reduceOpening(context: Context, event: Opened): void {
  const { args, at } = event;
  const { reviews, ideas } = context.state;
  const subject = `review ${args.reviewId}`;
  const idea = ideas.byId.get(args.ideaId);
  const rubric = reviews.rubrics.get(args.rubricId)?.rubric;
  accuse(context, subject, at, !idea && `judges idea ${args.ideaId}, which was never submitted`);
  accuse(context, subject, at, !rubric && `judges by rubric ${args.rubricId}, which was never published`);
  if (!idea || !rubric) return;
  checkNumber(context, event);
  checkIdea(context, idea, event);
  checkTimes(context, rubric, event);
  checkOpener(context, idea, rubric, event);
  reviews.byId.set(args.reviewId, {
    ...{ id: args.reviewId, ideaId: idea.id, version: args.version, rubricId: args.rubricId, rubric },
    ...{ openerId: args.actorId, openedAt: at, commitUntil: args.commitUntil, revealUntil: args.revealUntil },
    ...{ cards: new Map(), sums: EMPTY_SUMS, scorecards: 0, result: "Open", score: 0, closedAt: undefined },
  });
  reviews.latest.set(idea.id, args.reviewId);
  ideas.expectedMoves.push({
    decider: "review",
    ideaId: idea.id,
    to: stageNumber("InReview"),
    ground: GROUND_NAMES.indexOf("ReviewOpened"),
    reasonHash: NO_HASH,
    revisitAt: 0,
    causeId: args.reviewId,
    actorId: args.actorId,
  });
  context.report.count("reviews");
}

/** Numbers have no gap, and an idea has one open review at a time. */
function checkNumber(context: Context, { args, at }: Opened): void {
  const { reviews } = context.state;
  const subject = `review ${args.reviewId}`;
  const next = reviews.byId.size + 1;
  const gap =
    args.reviewId !== next && `was opened, but review ${next} is next: a log is missing or repeated`;
  const formerId = reviews.latest.get(args.ideaId) ?? 0;
  const beside = reviews.byId.get(formerId)?.result === "Open";
  accuse(context, subject, at, gap);
  accuse(context, subject, at, beside && `was opened beside review ${formerId} of the same idea`);
}

function checkIdea(context: Context, idea: IdeaRecord, { args, at }: Opened): void {
  const subject = `review ${args.reviewId}`;
  const elsewhere = idea.stage !== stageNumber("Submitted");
  const due = rubricFor(context, idea);
  const otherVersion =
    args.version !== idea.version &&
    `judges version ${args.version} of idea ${idea.id}, but version ${idea.version} stands`;
  const otherRubric = args.rubricId !== due && `judges by rubric ${args.rubricId}; due is rubric ${due}`;
  accuse(context, subject, at, elsewhere && `judges idea ${idea.id}, which was ${stageName(idea.stage)}`);
  accuse(context, subject, at, otherVersion);
  accuse(context, subject, at, otherRubric);
}

/** The rubric of the idea's challenge; the default if that names none, or one that was never published. */
function rubricFor({ state }: Context, { challengeId }: IdeaRecord): number {
  const { reviews } = state;
  const asked = state.ideas.challenges.get(challengeId)?.rubricId ?? 0;
  return reviews.rubrics.has(asked) ? asked : reviews.defaultRubric;
}

function checkTimes(context: Context, rubric: Rubric, { args, at }: Opened): void {
  const commitUntil = at.timestamp + rubric.commitSeconds;
  const revealUntil = commitUntil + rubric.revealSeconds;
  const isOther = args.commitUntil !== commitUntil || args.revealUntil !== revealUntil;
  const said = `${timeName(args.commitUntil)} and ${timeName(args.revealUntil)}`;
  const due = `${timeName(commitUntil)} and ${timeName(revealUntil)}`;
  accuse(
    context,
    `review ${args.reviewId}`,
    at,
    isOther && `has windows to ${said}; its rubric gives ${due}`,
  );
}

/** Curators may open at any time; any active person once the idea has waited long enough. */
function checkOpener(context: Context, idea: IdeaRecord, rubric: Rubric, { args, at }: Opened): void {
  const { members } = context.state;
  const anyoneFrom = idea.stageSince + rubric.patienceSeconds;
  const mayAsAnyone = isPerson(members, args.actorId) && at.timestamp >= anyoneFrom;
  const barred = !mayAsAnyone && !isCurator(context, args.actorId, at.timestamp);
  const opener = args.actorId === 0 ? "nobody known" : `member ${args.actorId}`;
  const explanation = `was opened by ${opener}, no curator; anyone might from ${timeName(anyoneFrom)}`;
  accuse(context, `review ${args.reviewId}`, at, barred && explanation);
}

/** Whether a curator acts under this member number: 0 for one who is no member. */
function isCurator({ state }: Context, memberId: number, time: number): boolean {
  const holders = [...(state.access.roles.get(ROLES.curator)?.keys() ?? [])];
  return holders.some(
    (account) =>
      hasRole(state.access, ROLES.curator, account, time) &&
      (state.members.accounts.get(account)?.memberId ?? 0) === memberId,
  );
}
