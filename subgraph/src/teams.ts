import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { PotKind } from "../generated/names";
import { Charter, Team } from "../generated/schema";
import { CharterChanged, TeamFormed, TeamInvited, TeamJoined, TeamLeft } from "../generated/Teams/Teams";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { memberIdOf, requireMember } from "./entities/member";
import { getMembership, getPot, potOf, requireTeam } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { eventId, idOfBig, idOfPot } from "./lib/ids";
import { Moment, momentOf } from "./lib/moment";
import { i32Of } from "./lib/numbers";
import { setPlace } from "./seats";
import { countTeam } from "./stats/funding";

export { handleAuthorityUpdated } from "./authority";
export { handlePaused, handleResumed } from "./pauses";
export { handleSeatEndorsed, handleSeatGiven, handleSeatTaken } from "./seats";

export function handleTeamFormed(event: TeamFormed): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const founder = requireMember(params.founderId, event);
  if (!founder) return;
  const team = newTeam(params.teamId, founder.id, at);
  // One that is not open yet, or never will be, shows once there is one of that number.
  if (!params.challengeId.isZero()) team.challenge = idOfBig(params.challengeId);
  team.charter = nameDocument(params.charterHash, DocumentKind.Charter, at);
  team.charterContent = team.charter;
  team.save();
  const pot = getPot(potOf(PotKind.Team, team.number));
  if (pot) {
    pot.team = team.id;
    pot.save();
  }
  const membership = getMembership(team, founder.id);
  membership.isIn = true;
  membership.joinedAt = at.timestamp;
  setPlace(membership, 0);
  membership.save();
  addCharter(event, team, founder.id, at);
  organisation.teams = team.number;
  organisation.save();
  countTeam(at);
  saveActivity(event, "TeamFormed", team, founder.id, founder.id);
}

/** A team of one person, who has its only seat. */
function newTeam(number: BigInt, founder: Bytes, at: Moment): Team {
  const team = new Team(idOfBig(number));
  team.number = i32Of(number);
  team.founder = founder;
  team.people = 1;
  team.seats = 1;
  team.epoch = 1;
  team.pot = idOfPot(potOf(PotKind.Team, team.number));
  team.autonomyLimit = BigInt.zero();
  team.autonomyLeft = BigInt.zero();
  team.autonomyRefillSeconds = 0;
  team.autonomySince = 0;
  team.formedAt = at.timestamp;
  team.block = at.block;
  team.transaction = at.transaction;
  return team;
}

function addCharter(event: ethereum.Event, team: Team, actor: Bytes | null, at: Moment): void {
  const charter = new Charter(eventId(event));
  charter.team = team.id;
  charter.document = team.charter;
  charter.content = team.charter;
  charter.actor = actor;
  charter.timestamp = at.timestamp;
  charter.block = at.block;
  charter.transaction = at.transaction;
  charter.save();
}

export function handleCharterChanged(event: CharterChanged): void {
  const team = requireTeam(event.params.teamId, event);
  if (!team) return;
  const at = momentOf(event, getOrganisation(event));
  team.charter = nameDocument(event.params.charterHash, DocumentKind.Charter, at);
  team.charterContent = team.charter;
  team.save();
  const actor = memberIdOf(event.params.actorId);
  addCharter(event, team, actor, at);
  saveActivity(event, "CharterChanged", team, null, actor);
}

export function handleTeamInvited(event: TeamInvited): void {
  const team = requireTeam(event.params.teamId, event);
  const member = requireMember(event.params.memberId, event);
  if (!team || !member) return;
  const membership = getMembership(team, member.id);
  membership.invitedBy = memberIdOf(event.params.actorId);
  membership.save();
  saveActivity(event, "TeamInvited", team, member.id, membership.invitedBy);
}

export function handleTeamJoined(event: TeamJoined): void {
  const team = requireTeam(event.params.teamId, event);
  const member = requireMember(event.params.memberId, event);
  if (!team || !member) return;
  const membership = getMembership(team, member.id);
  membership.isIn = true;
  membership.invitedBy = null;
  membership.joinedAt = momentOf(event, getOrganisation(event)).timestamp;
  membership.unset("leftAt");
  membership.save();
  team.people = i32Of(event.params.people);
  team.save();
  saveActivity(event, "TeamJoined", team, member.id, member.id);
}

export function handleTeamLeft(event: TeamLeft): void {
  const team = requireTeam(event.params.teamId, event);
  const member = requireMember(event.params.memberId, event);
  if (!team || !member) return;
  const membership = getMembership(team, member.id);
  membership.isIn = false;
  membership.invitedBy = null;
  membership.leftAt = momentOf(event, getOrganisation(event)).timestamp;
  membership.save();
  team.people = i32Of(event.params.people);
  team.save();
  saveActivity(event, "TeamLeft", team, member.id, memberIdOf(event.params.actorId));
}

function saveActivity(
  event: ethereum.Event,
  name: string,
  team: Team,
  member: Bytes | null,
  actor: Bytes | null,
): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = member;
  activity.team = team.id;
  activity.challenge = team.challenge;
  activity.save();
}
