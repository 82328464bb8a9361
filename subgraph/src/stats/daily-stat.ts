import { DailyStat, Organisation } from "../../generated/schema";
import { idOf } from "../lib/ids";
import { DAY_SECONDS, Moment } from "../lib/moment";
import { SOURCE_COUNT } from "./source-stat";

export function getDailyStat(at: Moment, organisation: Organisation): DailyStat {
  const id = idOf(at.day);
  const known = DailyStat.load(id);
  if (known) return known;
  const stat = new DailyStat(id);
  stat.day = at.day;
  stat.startsAt = i64(at.day) * DAY_SECONDS;
  stat.season = at.season;
  stat.ideas = 0;
  stat.ideasBySource = new Array<i32>(SOURCE_COUNT).fill(0);
  stat.decided = 0;
  stat.decisionSeconds = 0;
  stat.stageChanges = 0;
  stat.approved = 0;
  stat.implemented = 0;
  stat.joined = 0;
  stat.ended = 0;
  close(stat, organisation);
  return stat;
}

/** Brings the day's closing values up to the organisation's totals. */
export function closeDay(at: Moment, organisation: Organisation): void {
  const stat = getDailyStat(at, organisation);
  close(stat, organisation);
  stat.save();
}

function close(stat: DailyStat, organisation: Organisation): void {
  stat.closingMembers = organisation.activeMembers;
  stat.closingSupply = organisation.supply;
  stat.closingVoters = organisation.voters;
  stat.closingVotesSquares = organisation.votesSquares;
}
