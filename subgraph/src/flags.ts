import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { FlagAnswered, FlagEscalated, FlagRaised, FlagResolved } from "../generated/Flags/Flags";
import { FLAG_STATE_NAMES, FlagState } from "../generated/names";
import { Flag, Idea } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { requireIdea } from "./entities/idea";
import { memberIdOf } from "./entities/member";
import { requireFlag } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { idOfBig } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i32Of, i64Of } from "./lib/numbers";
import { countFlagRaised, countFlagResolved } from "./stats/funding";

export { handleAuthorityUpdated } from "./authority";

export function handleFlagRaised(event: FlagRaised): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  if (!idea) return;
  const flag = new Flag(idOfBig(params.flagId));
  flag.number = i32Of(params.flagId);
  flag.idea = idea.id;
  flag.state = nameOf(FLAG_STATE_NAMES, FlagState.Open);
  flag.dueAt = i64Of(params.dueAt);
  flag.raisedBy = memberIdOf(params.actorId);
  flag.raisedAt = at.timestamp;
  flag.reason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  flag.reasonContent = flag.reason;
  flag.block = at.block;
  flag.transaction = at.transaction;
  flag.save();
  idea.openFlags = params.openFlags;
  idea.save();
  organisation.flags = flag.number;
  organisation.save();
  countFlagRaised(at);
  saveActivity(event, "FlagRaised", flag, flag.raisedBy, idea.author);
}

export function handleFlagAnswered(event: FlagAnswered): void {
  const params = event.params;
  const flag = requireFlag(params.flagId, event);
  if (!flag) return;
  const at = momentOf(event, getOrganisation(event));
  const isOpen = flag.state == nameOf(FLAG_STATE_NAMES, FlagState.Open);
  if (isOpen) flag.state = nameOf(FLAG_STATE_NAMES, FlagState.Answered);
  flag.dueAt = i64Of(params.dueAt);
  flag.answeredBy = memberIdOf(params.actorId);
  flag.answeredAt = at.timestamp;
  flag.answer = nameDocument(params.answerHash, DocumentKind.Reason, at);
  flag.answerContent = flag.answer;
  flag.save();
  saveActivity(event, "FlagAnswered", flag, flag.answeredBy, flag.raisedBy);
}

export function handleFlagEscalated(event: FlagEscalated): void {
  const flag = requireFlag(event.params.flagId, event);
  if (!flag) return;
  flag.state = nameOf(FLAG_STATE_NAMES, FlagState.Escalated);
  flag.escalatedBy = memberIdOf(event.params.actorId);
  flag.escalatedAt = i64Of(event.block.timestamp);
  flag.save();
  saveActivity(event, "FlagEscalated", flag, flag.escalatedBy, flag.raisedBy);
}

export function handleFlagResolved(event: FlagResolved): void {
  const params = event.params;
  const flag = requireFlag(params.flagId, event);
  if (!flag) return;
  const at = momentOf(event, getOrganisation(event));
  flag.state = nameOf(FLAG_STATE_NAMES, params.state);
  flag.resolvedBy = memberIdOf(params.actorId);
  flag.resolvedAt = at.timestamp;
  flag.resolution = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  flag.resolutionContent = flag.resolution;
  flag.save();
  const idea = Idea.load(flag.idea);
  if (idea) {
    idea.openFlags = params.openFlags;
    idea.save();
  }
  countFlagResolved(params.state, at);
  saveActivity(event, "FlagResolved", flag, flag.resolvedBy, flag.raisedBy);
}

function saveActivity(
  event: ethereum.Event,
  name: string,
  flag: Flag,
  actor: Bytes | null,
  member: Bytes | null,
): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = member;
  activity.idea = flag.idea;
  activity.flag = flag.id;
  activity.save();
}
