import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import {
  CreditSplit,
  DecisionRecorded,
  IdeaClaimed,
  IdeaFiled,
  IdeaRevised,
  IdeaSubmitted,
} from "../generated/Ideas/Ideas";
import { CHANNEL_NAMES, SOURCE_NAMES, Stage } from "../generated/names";
import { Challenge, Idea, Member, Organisation } from "../generated/schema";
import { newActivity } from "./entities/activity";
import {
  addRecord,
  CLAIMED,
  CREDITED,
  dataHashOf,
  FILED,
  kindOf,
  REVISED,
  SUBMITTED,
} from "./entities/audit-record";
import { getIdeaBox } from "./entities/challenge";
import { newIdea, requireIdea, setCredit, setVersion } from "./entities/idea";
import { requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { idOfBig } from "./lib/ids";
import { Moment, momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i32Of } from "./lib/numbers";
import { countAction } from "./stats/actions";
import { countContribution } from "./stats/contributions";
import { drawEdge, LineageKind } from "./stats/lineage";
import { getMemberStat } from "./stats/member-stat";
import { getSeasonStat } from "./stats/season-stat";
import { enterStage } from "./stats/stages";
import { countSubmission } from "./stats/submissions";

export { handleAuthorityUpdated } from "./authority";
export { handleChallengeClosed, handleChallengeOpened } from "./challenges";
export { handlePaused, handleResumed } from "./pauses";
export { handleStageChanged } from "./stage-changes";

const WHOLE_BPS: i32 = 10_000;

export function handleIdeaSubmitted(event: IdeaSubmitted): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const author = requireMember(params.authorId, event);
  if (!author) return;
  const idea = newIdea(i32Of(params.ideaId), idOfBig(params.ideaId), at);
  idea.author = author.id;
  idea.source = author.source;
  idea.challenge = challengeIdOf(params.challengeId);
  idea.channel = nameOf(CHANNEL_NAMES, params.channel);
  setVersion(idea, 1, params.contentHash, author.id, at);
  setCredit(idea, [author.id], [WHOLE_BPS], at);
  register(event, idea, params.parents, params.seq, params.auditHead, SUBMITTED, at, organisation);
  countContribution(idea, author, organisation);
  countAction(author.id, author.source, at, organisation);
  idea.save();
  saveActivity(event, "IdeaSubmitted", idea, author.id);
}

export function handleIdeaFiled(event: IdeaFiled): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const scribe = requireMember(params.filedById, event);
  if (!scribe) return;
  const idea = newIdea(i32Of(params.ideaId), idOfBig(params.ideaId), at);
  idea.filedBy = scribe.id;
  idea.source = nameOf(SOURCE_NAMES, params.source);
  idea.claimKey = params.claimKey;
  idea.challenge = challengeIdOf(params.challengeId);
  idea.channel = nameOf(CHANNEL_NAMES, params.channel);
  setVersion(idea, 1, params.contentHash, scribe.id, at);
  register(event, idea, params.parents, params.seq, params.auditHead, FILED, at, organisation);
  countFiled(scribe, at);
  countAction(scribe.id, scribe.source, at, organisation);
  idea.save();
  saveActivity(event, "IdeaFiled", idea, scribe.id);
}

function countFiled(scribe: Member, at: Moment): void {
  const all = getMemberStat(0, scribe.id, scribe.source);
  all.ideasFiled += 1;
  all.save();
  const stat = getMemberStat(at.season, scribe.id, scribe.source);
  stat.ideasFiled += 1;
  stat.save();
}

/** What a new idea brings about whoever wrote it down: digest, lineage, stage and counts. */
function register(
  event: ethereum.Event,
  idea: Idea,
  parents: Array<BigInt>,
  seq: i32,
  head: Bytes,
  kind: string,
  at: Moment,
  organisation: Organisation,
): void {
  organisation.ideas = idea.number;
  organisation.save();
  addRecord(idea, seq, head, event.address, kindOf(kind), dataHashOf(event), null, at);
  enterStage(idea, Stage.Submitted, at, organisation.seasonsFrom);
  countSubmission(idea, at, organisation);
  for (let i = 0; i < parents.length; i++) {
    const parent = requireIdea(parents[i], event);
    if (!parent) continue;
    drawEdge(LineageKind.BuildsOn, parent, idea, at, organisation);
    parent.save();
  }
}

/** The challenge's id; the idea box and a challenge that no event has introduced both lead to the idea box. */
function challengeIdOf(number: BigInt): Bytes {
  const id = idOfBig(number);
  return !number.isZero() && Challenge.load(id) ? id : getIdeaBox().id;
}

export function handleIdeaClaimed(event: IdeaClaimed): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  const author = requireMember(params.authorId, event);
  if (!idea || !author) return;
  idea.author = author.id;
  idea.claimKey = null;
  setCredit(idea, [author.id], [WHOLE_BPS], at);
  addRecord(idea, params.seq, params.auditHead, event.address, kindOf(CLAIMED), dataHashOf(event), null, at);
  countClaim(0, organisation);
  countClaim(at.season, organisation);
  countContribution(idea, author, organisation);
  countAction(author.id, author.source, at, organisation);
  idea.save();
  saveActivity(event, "IdeaClaimed", idea, author.id);
}

function countClaim(season: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.ideasClaimed += 1;
  stat.save();
}

export function handleIdeaRevised(event: IdeaRevised): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  if (!idea) return;
  const actor = requireMember(params.actorId, event);
  setVersion(idea, params.version, params.contentHash, actor ? actor.id : null, at);
  addRecord(idea, params.seq, params.auditHead, event.address, kindOf(REVISED), dataHashOf(event), null, at);
  idea.save();
  if (actor) countAction(actor.id, actor.source, at, organisation);
  saveActivity(event, "IdeaRevised", idea, actor ? actor.id : null);
}

export function handleCreditSplit(event: CreditSplit): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  if (!idea) return;
  const members: Bytes[] = [];
  for (let i = 0; i < params.memberIds.length; i++) members.push(idOfBig(params.memberIds[i]));
  setCredit(idea, members, params.sharesBps, at);
  addRecord(idea, params.seq, params.auditHead, event.address, kindOf(CREDITED), dataHashOf(event), null, at);
  idea.save();
  saveActivity(event, "CreditSplit", idea, idea.author);
}

export function handleDecisionRecorded(event: DecisionRecorded): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  if (!idea) return;
  addRecord(idea, params.seq, params.auditHead, params.module, params.kind, params.dataHash, null, at);
  idea.save();
  saveActivity(event, "DecisionRecorded", idea, null);
}

function saveActivity(event: ethereum.Event, name: string, idea: Idea, actor: Bytes | null): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = idea.author;
  activity.idea = idea.id;
  activity.challenge = idea.challenge;
  activity.save();
}
