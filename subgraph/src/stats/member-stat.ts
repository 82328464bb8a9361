import { Bytes } from "@graphprotocol/graph-ts";
import { MemberStat } from "../../generated/schema";
import { idOf, joined } from "../lib/ids";

export function memberStatId(season: i32, memberId: Bytes): Bytes {
  return joined(idOf(season), memberId);
}

/** A member's record in a season. The source is the member's: whoever asks knows it. */
export function getMemberStat(season: i32, memberId: Bytes, source: string): MemberStat {
  const id = memberStatId(season, memberId);
  const known = MemberStat.load(id);
  if (known) return known;
  const stat = new MemberStat(id);
  stat.season = season;
  stat.member = memberId;
  stat.source = source;
  stat.actions = 0;
  stat.ideas = 0;
  stat.ideasFiled = 0;
  stat.ideasReady = 0;
  stat.ideasApproved = 0;
  stat.ideasImplemented = 0;
  stat.ideasMerged = 0;
  stat.builtOn = 0;
  stat.active = false;
  return stat;
}
