import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import {
  AccountRotated,
  CommunityDoorSet,
  InvitationRevoked,
  MemberJoined,
  MemberStatusChanged,
  MemberUnitChanged,
  ProfileChanged,
  RecoveryCancelled,
  RecoveryStarted,
  UnitAdded,
} from "../generated/Members/Members";
import { DOOR_NAMES, SOURCE_NAMES, STATUS_NAMES, Status } from "../generated/names";
import { Invitation, Member, Organisation, Unit } from "../generated/schema";
import { getAccount } from "./entities/account";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { memberIdOf, requireMember } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { changeParameter } from "./entities/parameter";
import { DocumentKind } from "./lib/document-kinds";
import { idOfBig, isZero } from "./lib/ids";
import { Moment, momentOf } from "./lib/moment";
import { nameOf, valueOf } from "./lib/names";
import { i32Of, i64Of } from "./lib/numbers";
import { closeDay, getDailyStat } from "./stats/daily-stat";
import { getMemberStat } from "./stats/member-stat";
import { getSeasonStat } from "./stats/season-stat";
import { addEnrolled } from "./stats/source-stat";

export { handleAuthorityUpdated } from "./authority";
export { handlePaused, handleResumed } from "./pauses";

export function handleMemberJoined(event: MemberJoined): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const id = idOfBig(params.memberId);
  const member = new Member(id);
  member.number = i32Of(params.memberId);
  member.account = params.account;
  member.source = nameOf(SOURCE_NAMES, params.source);
  member.unit = unitIdOf(params.unit);
  member.status = nameOf(STATUS_NAMES, Status.Active);
  member.door = nameOf(DOOR_NAMES, params.door);
  member.joinedAt = at.timestamp;
  member.statusSince = at.timestamp;
  member.admittedBy = memberIdOf(params.admittedBy);
  member.invitation = useInvitation(params.invitation);
  member.forecasts = 0;
  member.errorSum = 0;
  setProfile(member, params.profileHash, at);
  const stat = getMemberStat(0, id, member.source);
  stat.save();
  member.stat = stat.id;
  member.save();
  const account = getAccount(params.account);
  account.member = id;
  account.status = member.status;
  account.save();
  countJoined(member, params.activeMembers, at, organisation);
  const activity = newActivity(event, "MemberJoined");
  activity.actor = member.admittedBy;
  activity.member = id;
  activity.account = params.account;
  activity.unit = member.unit;
  activity.save();
}

function countJoined(member: Member, active: BigInt, at: Moment, organisation: Organisation): void {
  organisation.members = member.number;
  organisation.activeMembers = i32Of(active);
  organisation.save();
  addEnrolled(valueOf(SOURCE_NAMES, member.source), at.season, 1);
  addJoined(0, organisation);
  addJoined(at.season, organisation);
  const day = getDailyStat(at, organisation);
  day.joined += 1;
  day.save();
  closeDay(at, organisation);
}

function addJoined(season: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.joined += 1;
  stat.save();
}

export function handleMemberStatusChanged(event: MemberStatusChanged): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const member = requireMember(params.memberId, event);
  if (!member) return;
  member.status = nameOf(STATUS_NAMES, params.to);
  member.statusSince = at.timestamp;
  member.statusReason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  member.save();
  const account = getAccount(member.account);
  account.status = member.status;
  account.save();
  organisation.activeMembers = i32Of(params.activeMembers);
  organisation.save();
  const change = i32(params.to == Status.Active) - i32(params.from == Status.Active);
  addEnrolled(valueOf(SOURCE_NAMES, member.source), at.season, change);
  if (params.to == Status.Ended) countEnded(at, organisation);
  closeDay(at, organisation);
  saveActivity(event, "MemberStatusChanged", params.actorId, member.id);
}

function countEnded(at: Moment, organisation: Organisation): void {
  addEnded(0, organisation);
  addEnded(at.season, organisation);
  const day = getDailyStat(at, organisation);
  day.ended += 1;
  day.save();
}

function addEnded(season: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.ended += 1;
  stat.save();
}

export function handleMemberUnitChanged(event: MemberUnitChanged): void {
  const member = requireMember(event.params.memberId, event);
  if (!member) return;
  member.unit = unitIdOf(event.params.to);
  member.save();
  const activity = newActivity(event, "MemberUnitChanged");
  activity.actor = memberIdOf(event.params.actorId);
  activity.member = member.id;
  activity.unit = member.unit;
  activity.save();
}

export function handleProfileChanged(event: ProfileChanged): void {
  const member = requireMember(event.params.memberId, event);
  if (!member) return;
  setProfile(member, event.params.profileHash, momentOf(event, getOrganisation(event)));
  member.save();
  saveActivity(event, "ProfileChanged", event.params.memberId, member.id);
}

function setProfile(member: Member, hash: Bytes, at: Moment): void {
  member.profile = nameDocument(hash, DocumentKind.Profile, at);
  member.profileContent = member.profile;
}

export function handleAccountRotated(event: AccountRotated): void {
  const member = requireMember(event.params.memberId, event);
  if (!member) return;
  const former = getAccount(event.params.from);
  former.status = nameOf(STATUS_NAMES, Status.Moved);
  former.save();
  const next = getAccount(event.params.to);
  next.member = member.id;
  next.status = member.status;
  next.save();
  member.account = next.id;
  forgetRecovery(member);
  const activity = newActivity(event, "AccountRotated");
  if (!event.params.recovered) activity.actor = member.id;
  activity.member = member.id;
  activity.account = next.id;
  activity.save();
}

export function handleRecoveryStarted(event: RecoveryStarted): void {
  const member = requireMember(event.params.memberId, event);
  if (!member) return;
  member.recoveryNext = event.params.next;
  member.recoveryReadyAt = i64Of(event.params.readyAt);
  member.save();
  saveActivity(event, "RecoveryStarted", event.params.actorId, member.id);
}

export function handleRecoveryCancelled(event: RecoveryCancelled): void {
  const member = requireMember(event.params.memberId, event);
  if (!member) return;
  forgetRecovery(member);
  saveActivity(event, "RecoveryCancelled", event.params.actorId, member.id);
}

function forgetRecovery(member: Member): void {
  member.recoveryNext = null;
  member.unset("recoveryReadyAt");
  member.save();
}

export function handleUnitAdded(event: UnitAdded): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const document = nameDocument(event.params.documentHash, DocumentKind.Unit, at);
  if (!document) {
    log.warning("UnitAdded without a document in {}", [event.transaction.hash.toHexString()]);
    return;
  }
  const unit = new Unit(idOfBig(event.params.unit));
  unit.number = i32Of(event.params.unit);
  unit.document = document;
  unit.content = document;
  unit.addedBy = memberIdOf(event.params.actorId);
  unit.addedAt = at.timestamp;
  unit.save();
  organisation.units = unit.number;
  organisation.save();
  const activity = newActivity(event, "UnitAdded");
  activity.actor = unit.addedBy;
  activity.unit = unit.id;
  activity.save();
}

/** Unit 0 is "no unit". */
function unitIdOf(unit: BigInt): Bytes | null {
  return unit.isZero() ? null : idOfBig(unit);
}

function useInvitation(hash: Bytes): Bytes | null {
  if (isZero(hash)) return null;
  const invitation = getInvitation(hash);
  invitation.uses += 1;
  invitation.save();
  return hash;
}

export function handleInvitationRevoked(event: InvitationRevoked): void {
  const organisation = getOrganisation(event);
  const invitation = getInvitation(event.params.invitation);
  invitation.revokedAt = momentOf(event, organisation).timestamp;
  invitation.save();
  saveActivity(event, "InvitationRevoked", event.params.actorId, null);
}

function getInvitation(hash: Bytes): Invitation {
  const known = Invitation.load(hash);
  if (known) return known;
  const invitation = new Invitation(hash);
  invitation.uses = 0;
  return invitation;
}

export function handleCommunityDoorSet(event: CommunityDoorSet): void {
  const organisation = getOrganisation(event);
  const actor = memberIdOf(event.params.actorId);
  const before = organisation.communityDoorOpen;
  changeParameter(event, 0, "communityDoorOpen", true, i64(before), i64(event.params.open), actor);
  organisation.communityDoorOpen = event.params.open;
  organisation.save();
  saveActivity(event, "CommunityDoorSet", event.params.actorId, null);
}

function saveActivity(event: ethereum.Event, name: string, actorId: BigInt, member: Bytes | null): void {
  const activity = newActivity(event, name);
  activity.actor = memberIdOf(actorId);
  activity.member = member;
  activity.save();
}
