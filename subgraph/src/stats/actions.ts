import { Bytes } from "@graphprotocol/graph-ts";
import { SOURCE_NAMES } from "../../generated/names";
import { MemberStat, Organisation } from "../../generated/schema";
import { Moment } from "../lib/moment";
import { valueOf } from "../lib/names";
import { getMemberStat, memberStatId } from "./member-stat";
import { getSeasonStat } from "./season-stat";
import { getSourceStat } from "./source-stat";

/** Counts an idea submitted, filed, claimed or revised, a scorecard revealed, or an activity attended, by a member (X2). */
export function countAction(memberId: Bytes, source: string, at: Moment, organisation: Organisation): void {
  act(0, memberId, source, at);
  act(at.season, memberId, source, at);
  becomeActive(memberId, source, at.season, organisation);
}

function act(season: i32, memberId: Bytes, source: string, at: Moment): void {
  const stat = getMemberStat(season, memberId, source);
  stat.actions += 1;
  stat.lastActionAt = at.timestamp;
  stat.save();
  const sourceStat = getSourceStat(season, valueOf(SOURCE_NAMES, source));
  sourceStat.actions += 1;
  sourceStat.save();
}

/**
 * Notes that a member did something in a season, be it a ballot; only the first time counts. A contributor of the
 * season before has then returned (L4).
 */
export function becomeActive(memberId: Bytes, source: string, season: i32, organisation: Organisation): void {
  activate(0, memberId, source);
  if (activate(season, memberId, source) && contributedIn(season - 1, memberId)) {
    countReturn(season, organisation);
  }
}

/** Whether it is the first time. */
function activate(season: i32, memberId: Bytes, source: string): bool {
  const stat = getMemberStat(season, memberId, source);
  if (stat.active) return false;
  stat.active = true;
  stat.save();
  const sourceStat = getSourceStat(season, valueOf(SOURCE_NAMES, source));
  sourceStat.activeMembers += 1;
  sourceStat.save();
  return true;
}

function contributedIn(season: i32, memberId: Bytes): bool {
  if (season < 1) return false;
  const stat = MemberStat.load(memberStatId(season, memberId));
  return stat != null && stat.ideas > 0;
}

export function countReturn(season: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.returningContributors += 1;
  stat.save();
}
