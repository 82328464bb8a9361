import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { POT_KIND_NAMES, PotKind } from "../../generated/names";
import {
  Flag,
  Grant,
  Milestone,
  OutcomeReport,
  Pilot,
  Pot,
  Team,
  TeamMembership,
} from "../../generated/schema";
import { idOf, idOfBig, idOfPot, joined, withByte } from "../lib/ids";
import { nameOf } from "../lib/names";

function warn(what: string, number: BigInt, event: ethereum.Event): void {
  log.warning("Unknown {} {} in {}", [what, number.toString(), event.transaction.hash.toHexString()]);
}

/** The team an event is about; null, and a line in the log, if no event has introduced it. So are the others. */
export function requireTeam(number: BigInt, event: ethereum.Event): Team | null {
  const team = Team.load(idOfBig(number));
  if (!team) warn("team", number, event);
  return team;
}

export function requirePilot(number: BigInt, event: ethereum.Event): Pilot | null {
  const pilot = Pilot.load(idOfBig(number));
  if (!pilot) warn("pilot", number, event);
  return pilot;
}

export function requireMilestone(pilot: Pilot, place: i32, event: ethereum.Event): Milestone | null {
  const milestone = Milestone.load(withByte(pilot.id, place));
  if (!milestone) warn("place", BigInt.fromI32(place), event);
  return milestone;
}

export function requireGrant(number: BigInt, event: ethereum.Event): Grant | null {
  const grant = Grant.load(idOfBig(number));
  if (!grant) warn("grant", number, event);
  return grant;
}

export function requireFlag(number: BigInt, event: ethereum.Event): Flag | null {
  const flag = Flag.load(idOfBig(number));
  if (!flag) warn("flag", number, event);
  return flag;
}

export function requireReport(number: BigInt, event: ethereum.Event): OutcomeReport | null {
  const report = OutcomeReport.load(idOfBig(number));
  if (!report) warn("report", number, event);
  return report;
}

/** How a member stands to a team; a new row belongs to nobody yet. The caller saves it. */
export function getMembership(team: Team, memberId: Bytes): TeamMembership {
  const id = joined(team.id, memberId);
  const known = TeamMembership.load(id);
  if (known) return known;
  const membership = new TeamMembership(id);
  membership.team = team.id;
  membership.member = memberId;
  membership.isIn = false;
  return membership;
}

/** A pot by its number on chain, null for outside. The caller saves it. */
export function getPot(pot: i64): Pot | null {
  const kind = i32(pot >> 32);
  if (kind == PotKind.Outside) return null;
  const id = idOfPot(pot);
  const known = Pot.load(id);
  if (known) return known;
  const fresh = new Pot(id);
  const owner = idOf(pot);
  fresh.kind = nameOf(POT_KIND_NAMES, kind);
  fresh.number = i32(pot);
  if (kind == PotKind.Team && Team.load(owner)) fresh.team = owner;
  if (kind == PotKind.Pilot && Pilot.load(owner)) fresh.pilot = owner;
  fresh.balance = BigInt.zero();
  fresh.received = BigInt.zero();
  fresh.sent = BigInt.zero();
  return fresh;
}

/** The number on chain of a team's or pilot's pot. */
export function potOf(kind: i32, owner: i32): i64 {
  return (i64(kind) << 32) | i64(owner);
}
