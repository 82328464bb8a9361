import { Bytes } from "@graphprotocol/graph-ts";
import { StageChanged } from "../generated/Ideas/Ideas";
import { GROUND_NAMES, Ground, STAGE_NAMES, Stage } from "../generated/names";
import { Idea, Organisation, Pilot, Review, Round, StageChange } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { addRecord, dataHashOf, kindOf, STAGE } from "./entities/audit-record";
import { nameDocument } from "./entities/document";
import { requireIdea } from "./entities/idea";
import { memberIdOf } from "./entities/member";
import { getModule } from "./entities/module";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { idOfBig, isZero, withShort } from "./lib/ids";
import { isModule } from "./lib/modules";
import { Moment, momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i64Of } from "./lib/numbers";
import { countStageChange } from "./stats/decisions";
import { drawEdge, LineageKind } from "./stats/lineage";
import { enterStage, leaveStage } from "./stats/stages";

export function handleStageChanged(event: StageChanged): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const idea = requireIdea(event.params.ideaId, event);
  if (!idea) return;
  const change = newStageChange(event, idea, at);
  moveIdea(event, idea, change, at, organisation);
  if (event.params.to == Stage.Merged) mergeInto(event, idea, at, organisation);
  const data = dataHashOf(event);
  addRecord(idea, change.seq, event.params.auditHead, change.module, kindOf(STAGE), data, change.id, at);
  idea.save();
  const activity = newActivity(event, "StageChanged");
  activity.actor = change.actor;
  activity.member = idea.author;
  activity.idea = idea.id;
  activity.challenge = idea.challenge;
  activity.round = change.round;
  activity.review = change.review;
  activity.pilot = change.pilot;
  activity.save();
}

function newStageChange(event: StageChanged, idea: Idea, at: Moment): StageChange {
  const params = event.params;
  const change = new StageChange(withShort(idea.id, params.seq));
  change.idea = idea.id;
  change.seq = params.seq;
  change.from = nameOf(STAGE_NAMES, params.from);
  change.to = nameOf(STAGE_NAMES, params.to);
  change.ground = nameOf(GROUND_NAMES, params.ground);
  if (!isZero(params.reasonHash)) change.reasonHash = params.reasonHash;
  change.reason = reasonOf(event, at);
  change.reasonContent = change.reason;
  change.revisitAt = i64Of(params.revisitAt);
  change.module = getModule(params.module).id;
  change.causeId = i64Of(params.causeId);
  change.round = roundOf(event);
  change.review = reviewOf(event);
  change.pilot = pilotOf(event);
  change.actor = memberIdOf(params.actorId);
  change.version = params.version;
  change.contentHash = params.contentHash;
  change.secondsInStage = at.timestamp - idea.stageSince;
  change.timestamp = at.timestamp;
  change.block = at.block;
  change.transaction = at.transaction;
  change.logIndex = at.logIndex;
  change.save();
  return change;
}

/**
 * Rounds, reviews and pilots give the hash of what they counted for a reason: nobody ever wrote that down as a
 * document. Whoever stops a pilot early does.
 */
function reasonOf(event: StageChanged, at: Moment): Bytes | null {
  const module = event.params.module;
  if (isModule(module, "Rounds") || isModule(module, "Reviews")) return null;
  if (isModule(module, "Pilots") && event.params.ground != Ground.StoppedEarly) return null;
  return nameDocument(event.params.reasonHash, DocumentKind.Reason, at);
}

function roundOf(event: StageChanged): Bytes | null {
  if (!isModule(event.params.module, "Rounds")) return null;
  const id = idOfBig(event.params.causeId);
  return Round.load(id) ? id : null;
}

function reviewOf(event: StageChanged): Bytes | null {
  if (!isModule(event.params.module, "Reviews")) return null;
  const id = idOfBig(event.params.causeId);
  return Review.load(id) ? id : null;
}

function pilotOf(event: StageChanged): Bytes | null {
  if (!isModule(event.params.module, "Pilots")) return null;
  const id = idOfBig(event.params.causeId);
  return Pilot.load(id) ? id : null;
}

function moveIdea(
  event: StageChanged,
  idea: Idea,
  change: StageChange,
  at: Moment,
  organisation: Organisation,
): void {
  const params = event.params;
  leaveStage(idea, params.from, change.secondsInStage, at, organisation.seasonsFrom);
  countStageChange(idea, params.to, params.ground, !isZero(params.reasonHash), at, organisation);
  enterStage(idea, params.to, at, organisation.seasonsFrom);
  idea.stage = change.to;
  idea.ground = change.ground;
  idea.stageSince = at.timestamp;
  idea.reason = change.reason;
  idea.reasonContent = change.reason;
  idea.revisitAt = i64Of(params.revisitAt);
  if (params.ground == Ground.Appeal) idea.appealed = true;
}

function mergeInto(event: StageChanged, idea: Idea, at: Moment, organisation: Organisation): void {
  const target = requireIdea(event.params.causeId, event);
  if (!target) return;
  drawEdge(LineageKind.MergedInto, idea, target, at, organisation);
  target.updatedAt = at.timestamp;
  target.save();
  idea.mergedInto = target.id;
}
