import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import {
  ActivityAnnounced,
  ActivityAttended,
  ActivityCancelled,
  ActivityInvited,
} from "../generated/Activities/Activities";
import { ACTIVITY_KIND_NAMES } from "../generated/names";
import { Gathering } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { getParticipation, requireGathering } from "./entities/gathering";
import { memberIdOf, requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { idOfBig } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i32Of, i64Of } from "./lib/numbers";
import { countAction } from "./stats/actions";

export function handleActivityAnnounced(event: ActivityAnnounced): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const host = requireMember(params.hostId, event);
  if (!host) return;
  const gathering = new Gathering(idOfBig(params.activityId));
  gathering.number = i32Of(params.activityId);
  gathering.kind = nameOf(ACTIVITY_KIND_NAMES, params.kind);
  gathering.startsAt = i64Of(params.startsAt);
  gathering.endsAt = i64Of(params.endsAt);
  gathering.host = host.id;
  gathering.document = nameDocument(params.documentHash, DocumentKind.Activity, at);
  gathering.content = gathering.document;
  gathering.announcedAt = at.timestamp;
  gathering.invited = 0;
  gathering.attended = 0;
  gathering.attendedInvited = 0;
  gathering.block = at.block;
  gathering.transaction = at.transaction;
  gathering.save();
  organisation.gatherings = gathering.number;
  organisation.save();
  saveActivity(event, "ActivityAnnounced", gathering, host.id, null);
}

export function handleActivityInvited(event: ActivityInvited): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const gathering = requireGathering(params.activityId, event);
  if (!gathering) return;
  for (let i = 0; i < params.memberIds.length; i++) {
    const member = requireMember(params.memberIds[i], event);
    if (!member) continue;
    const participation = getParticipation(gathering.id, member.id);
    participation.invitedAt = at.timestamp;
    participation.save();
  }
  gathering.invited = i32Of(params.invited);
  gathering.save();
  saveActivity(event, "ActivityInvited", gathering, memberIdOf(params.actorId), null);
}

export function handleActivityAttended(event: ActivityAttended): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const gathering = requireGathering(params.activityId, event);
  const member = requireMember(params.memberId, event);
  if (!gathering || !member) return;
  const participation = getParticipation(gathering.id, member.id);
  participation.attendedAt = at.timestamp;
  participation.save();
  gathering.attended = i32Of(params.attended);
  if (params.wasInvited) gathering.attendedInvited += 1;
  gathering.save();
  countAction(member.id, member.source, at, organisation);
  saveActivity(event, "ActivityAttended", gathering, member.id, member.id);
}

export function handleActivityCancelled(event: ActivityCancelled): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const gathering = requireGathering(params.activityId, event);
  if (!gathering) return;
  gathering.cancelledAt = at.timestamp;
  gathering.reason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  gathering.reasonContent = gathering.reason;
  gathering.save();
  saveActivity(event, "ActivityCancelled", gathering, memberIdOf(params.actorId), null);
}

function saveActivity(
  event: ethereum.Event,
  name: string,
  gathering: Gathering,
  actor: Bytes | null,
  member: Bytes | null,
): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = member;
  activity.gathering = gathering.id;
  activity.save();
}
