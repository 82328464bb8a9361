import type { Address, Hex } from "viem";
import type { Place } from "../../contracts.ts";
import { accuse, type Context, NO_ADDRESS, NO_HASH } from "../context.ts";
import { recordOf, STATUS } from "../members/state.ts";
import { sourceName, timeName } from "../names.ts";
import { digest } from "./digest.ts";
import type { IdeasEventNamed } from "./events.ts";
import { stageNumber } from "./stages.ts";
import type { IdeaRecord } from "./state.ts";

const PARENTS_LIMIT = 4;

/** What both ways to propose have in common. */
interface Beginning {
  ideaId: number;
  challengeId: number;
  channel: number;
  contentHash: Hex;
  parents: readonly number[];
  authorId: number;
  filedById: number;
  source: number;
  claimKey: Address;
}

/** A member proposed an idea: active, invited, in time, building only on what exists. */
export function reduceSubmission(context: Context, event: IdeasEventNamed<"IdeaSubmitted">): void {
  const { args, at } = event;
  const source = recordOf(context.state.members, args.authorId)?.source ?? 0;
  const idea = begin(context, { ...args, filedById: 0, source, claimKey: NO_ADDRESS }, at);
  digest(context, idea, "submitted", args, event);
}

/** A member wrote down someone else's idea. */
export function reduceFiling(context: Context, event: IdeasEventNamed<"IdeaFiled">): void {
  const { args, at } = event;
  accuse(context, `idea ${args.ideaId}`, at, args.claimKey === NO_ADDRESS && "was filed without a claim key");
  const idea = begin(context, { ...args, authorId: 0 }, at);
  digest(context, idea, "filed", args, event);
}

function begin(context: Context, beginning: Beginning, at: Place): IdeaRecord {
  const { ideas } = context.state;
  checkBeginning(context, beginning, at);
  const idea: IdeaRecord = {
    ...beginning,
    id: beginning.ideaId,
    version: 1,
    versions: [beginning.contentHash],
    stage: stageNumber("Submitted"),
    appealed: false,
    submittedAt: at.timestamp,
    stageSince: at.timestamp,
    revisitAt: 0,
    lineage: [...beginning.parents],
    credits: [],
    records: 0,
    head: NO_HASH,
    moves: [],
    submission: at,
  };
  ideas.count = idea.id;
  ideas.byId.set(idea.id, idea);
  ideas.actions.push({ memberId: idea.filedById || idea.authorId, at: at.timestamp });
  context.report.count("ideas");
  return idea;
}

function checkBeginning(context: Context, beginning: Beginning, at: Place): void {
  const { ideas, members } = context.state;
  const { ideaId, parents, contentHash } = beginning;
  const subject = `idea ${ideaId}`;
  const writer = beginning.authorId || beginning.filedById;
  const isActive = recordOf(members, writer)?.status === STATUS.active;
  const next = ideas.count + 1;
  const strangers = parents.filter((parent) => !ideas.byId.has(parent) || parent >= ideaId);
  accuse(
    context,
    subject,
    at,
    ideaId !== next && `was submitted, but idea ${next} is next: a log is missing or repeated`,
  );
  accuse(context, subject, at, !isActive && `was submitted by member ${writer}, who was not active`);
  accuse(context, subject, at, contentHash === NO_HASH && "was submitted without a text");
  accuse(
    context,
    subject,
    at,
    parents.length > PARENTS_LIMIT && `builds on ${parents.length} ideas; the limit is 4`,
  );
  accuse(
    context,
    subject,
    at,
    strangers.length > 0 && `builds on ${strangers.join(", ")}, which did not exist`,
  );
  const paused =
    at.timestamp < ideas.pausedUntil && `was submitted during a pause until ${timeName(ideas.pausedUntil)}`;
  accuse(context, subject, at, paused);
  checkInvited(context, beginning, at);
}

/** The idea box (0) takes everything at any time. */
function checkInvited(context: Context, { ideaId, challengeId, source }: Beginning, at: Place): void {
  if (challengeId === 0) return;
  const subject = `idea ${ideaId}`;
  const challenge = context.state.ideas.challenges.get(challengeId);
  accuse(context, subject, at, !challenge && `answers challenge ${challengeId}, which does not exist`);
  if (!challenge) return;
  const { opensAt, closesAt, audience } = challenge;
  const inTime = at.timestamp >= opensAt && at.timestamp < closesAt;
  const isInvited = (audience & (1 << source)) !== 0;
  accuse(context, subject, at, !inTime && `answers challenge ${challengeId} outside its time`);
  accuse(
    context,
    subject,
    at,
    !isInvited && `answers challenge ${challengeId}, which does not invite a ${sourceName(source)}`,
  );
}
