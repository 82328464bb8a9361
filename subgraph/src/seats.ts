import { BigInt, Bytes, ethereum, Value } from "@graphprotocol/graph-ts";
import { SeatChange, SeatEndorsement, Team, TeamMembership } from "../generated/schema";
import { SeatEndorsed, SeatGiven, SeatTaken } from "../generated/Teams/Teams";
import { newActivity } from "./entities/activity";
import { memberIdOf, requireMember } from "./entities/member";
import { getMembership, requireTeam } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { eventId } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { i32Of } from "./lib/numbers";

export function handleSeatEndorsed(event: SeatEndorsed): void {
  const params = event.params;
  const team = requireTeam(params.teamId, event);
  const member = requireMember(params.memberId, event);
  if (!team || !member) return;
  const at = momentOf(event, getOrganisation(event));
  const endorsement = new SeatEndorsement(eventId(event));
  endorsement.team = team.id;
  endorsement.member = member.id;
  endorsement.give = params.give;
  endorsement.actor = memberIdOf(params.actorId);
  endorsement.epoch = team.epoch;
  endorsement.endorsements = params.endorsements;
  endorsement.timestamp = at.timestamp;
  endorsement.block = at.block;
  endorsement.transaction = at.transaction;
  endorsement.save();
  saveActivity(event, "SeatEndorsed", team, member.id, endorsement.actor);
}

export function handleSeatGiven(event: SeatGiven): void {
  const params = event.params;
  changeSeat(event, params.teamId, params.memberId, true, params.place, params.seats, params.epoch);
}

export function handleSeatTaken(event: SeatTaken): void {
  const params = event.params;
  changeSeat(event, params.teamId, params.memberId, false, params.place, params.seats, params.epoch);
}

function changeSeat(
  event: ethereum.Event,
  teamId: BigInt,
  memberId: BigInt,
  given: bool,
  place: i32,
  seats: i32,
  epoch: BigInt,
): void {
  const team = requireTeam(teamId, event);
  const member = requireMember(memberId, event);
  if (!team || !member) return;
  const at = momentOf(event, getOrganisation(event));
  team.seats = seats;
  team.epoch = i32Of(epoch);
  team.save();
  const membership = getMembership(team, member.id);
  if (given) setPlace(membership, place);
  else membership.unset("place");
  membership.save();
  const change = new SeatChange(eventId(event));
  change.team = team.id;
  change.member = member.id;
  change.given = given;
  change.place = place;
  change.seats = seats;
  change.epoch = team.epoch;
  change.timestamp = at.timestamp;
  change.block = at.block;
  change.transaction = at.transaction;
  change.save();
  saveActivity(event, given ? "SeatGiven" : "SeatTaken", team, member.id, null);
}

/** The generated setter takes 0 for "none"; here 0 is a value. */
export function setPlace(membership: TeamMembership, place: i32): void {
  membership.set("place", Value.fromI32(place));
}

function saveActivity(
  event: ethereum.Event,
  name: string,
  team: Team,
  member: Bytes,
  actor: Bytes | null,
): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = member;
  activity.team = team.id;
  activity.save();
}
