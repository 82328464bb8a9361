import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { MOVE_KIND_NAMES } from "../../generated/names";
import { MovementStat, TeamMovementStat } from "../../generated/schema";
import { idOf, joined, withByte } from "../lib/ids";
import { Moment } from "../lib/moment";
import { nameOf } from "../lib/names";

/** Counts money that moved, for its team too where one is concerned (I4, D5). */
export function countMovement(kind: i32, amount: BigInt, team: Bytes | null, at: Moment): void {
  addMovement(0, kind, amount);
  addMovement(at.season, kind, amount);
  if (!team) return;
  addForTeam(0, kind, amount, team);
  addForTeam(at.season, kind, amount, team);
}

function addMovement(season: i32, kind: i32, amount: BigInt): void {
  const id = withByte(idOf(season), kind);
  let stat = MovementStat.load(id);
  if (!stat) {
    stat = new MovementStat(id);
    stat.season = season;
    stat.kind = nameOf(MOVE_KIND_NAMES, kind);
    stat.count = 0;
    stat.amount = BigInt.zero();
  }
  stat.count += 1;
  stat.amount = stat.amount.plus(amount);
  stat.save();
}

function addForTeam(season: i32, kind: i32, amount: BigInt, team: Bytes): void {
  const id = withByte(joined(idOf(season), team), kind);
  let stat = TeamMovementStat.load(id);
  if (!stat) {
    stat = new TeamMovementStat(id);
    stat.season = season;
    stat.team = team;
    stat.kind = nameOf(MOVE_KIND_NAMES, kind);
    stat.count = 0;
    stat.amount = BigInt.zero();
  }
  stat.count += 1;
  stat.amount = stat.amount.plus(amount);
  stat.save();
}
