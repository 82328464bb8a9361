import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { MOVE_KIND_NAMES } from "../generated/names";
import { Movement, Pilot, Pot, Team } from "../generated/schema";
import { AutonomySet, AutonomyUsed, Moved } from "../generated/Treasury/Treasury";
import { newActivity } from "./entities/activity";
import { memberBehind } from "./entities/member";
import { getPot, requireTeam } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { setParameter } from "./entities/parameter";
import { eventId, isZero } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i64Of } from "./lib/numbers";
import { countMovement } from "./stats/movements";

export { handleAuthorityUpdated } from "./authority";
export { handlePaused, handleResumed } from "./pauses";

export function handleMoved(event: Moved): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const from = getPot(i64Of(params.from));
  const to = getPot(i64Of(params.to));
  if (from) {
    from.balance = params.fromBalance;
    from.sent = from.sent.plus(params.amount);
    from.save();
  }
  if (to) {
    to.balance = params.toBalance;
    to.received = to.received.plus(params.amount);
    to.save();
    attach(to);
  }
  if (!from) organisation.held = organisation.held.plus(params.amount);
  if (!to) organisation.held = organisation.held.minus(params.amount);
  organisation.save();
  const movement = new Movement(eventId(event));
  if (from) movement.from = from.id;
  if (to) movement.to = to.id;
  movement.kind = nameOf(MOVE_KIND_NAMES, params.kind);
  movement.amount = params.amount;
  movement.ref = i64Of(params.ref);
  movement.fromBalance = params.fromBalance;
  movement.toBalance = params.toBalance;
  if (!isZero(params.counterparty)) movement.counterparty = params.counterparty;
  movement.season = at.season;
  movement.timestamp = at.timestamp;
  movement.block = at.block;
  movement.transaction = at.transaction;
  movement.logIndex = at.logIndex;
  movement.save();
  countMovement(params.kind, params.amount, teamOf(from, to), at);
  saveMoved(event, from, to);
}

/** A pilot's pot shows with it as soon as there is one. */
function attach(pot: Pot): void {
  const pilotId = pot.pilot;
  if (!pilotId) return;
  const pilot = Pilot.load(pilotId);
  if (!pilot || pilot.pot) return;
  pilot.pot = pot.id;
  pilot.save();
}

/** The team whose pot, or whose pilot's pot, is concerned. */
function teamOf(from: Pot | null, to: Pot | null): Bytes | null {
  const sender = teamBehind(from);
  return sender ? sender : teamBehind(to);
}

function teamBehind(pot: Pot | null): Bytes | null {
  if (!pot) return null;
  if (pot.team) return pot.team;
  const pilotId = pilotOf(pot);
  const pilot = pilotId ? Pilot.load(pilotId) : null;
  return pilot ? pilot.team : null;
}

function pilotOf(pot: Pot | null): Bytes | null {
  return pot ? pot.pilot : null;
}

function saveMoved(event: Moved, from: Pot | null, to: Pot | null): void {
  const activity = newActivity(event, "Moved");
  const pilotId = pilotOf(from) ? pilotOf(from) : pilotOf(to);
  activity.team = teamOf(from, to);
  activity.pilot = pilotId;
  const pilot = pilotId ? Pilot.load(pilotId) : null;
  if (pilot) activity.idea = pilot.idea;
  if (!isZero(event.params.counterparty)) {
    activity.account = event.params.counterparty;
    activity.member = memberBehind(event.params.counterparty);
  }
  activity.save();
}

export function handleAutonomySet(event: AutonomySet): void {
  const team = requireTeam(event.params.teamId, event);
  if (!team) return;
  noteAutonomy(event, team);
  team.autonomyLimit = event.params.limit;
  team.autonomyRefillSeconds = i64Of(event.params.refillSeconds);
  team.autonomyLeft = event.params.left;
  team.autonomySince = i64Of(event.block.timestamp);
  team.save();
  const activity = newActivity(event, "AutonomySet");
  activity.team = team.id;
  activity.save();
}

/** The register tells all that was set, for a team of which today's autonomy may be another. */
function noteAutonomy(event: AutonomySet, team: Team): void {
  const params = event.params;
  const known = team.autonomySince > 0;
  const limit = known ? team.autonomyLimit : null;
  const seconds = known ? BigInt.fromI64(team.autonomyRefillSeconds) : null;
  setParameter(event, 0, "team", null, params.teamId, null);
  setParameter(event, 1, "limit", limit, params.limit, null);
  setParameter(event, 2, "refillSeconds", seconds, params.refillSeconds, null);
}

export function handleAutonomyUsed(event: AutonomyUsed): void {
  const team = requireTeam(event.params.teamId, event);
  if (!team) return;
  team.autonomyLeft = event.params.left;
  team.autonomySince = i64Of(event.block.timestamp);
  team.save();
  const activity = newActivity(event, "AutonomyUsed");
  activity.team = team.id;
  activity.save();
}
