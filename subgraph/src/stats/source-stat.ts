import { SOURCE_NAMES, Source } from "../../generated/names";
import { SourceStat } from "../../generated/schema";
import { idOf, withByte } from "../lib/ids";
import { nameOf } from "../lib/names";

export function getSourceStat(season: i32, source: i32): SourceStat {
  const id = withByte(idOf(season), source);
  const known = SourceStat.load(id);
  if (known) return known;
  const stat = new SourceStat(id);
  stat.season = season;
  stat.source = nameOf(SOURCE_NAMES, source);
  stat.ideas = 0;
  stat.contributors = 0;
  stat.activeMembers = 0;
  stat.actions = 0;
  stat.enrolled = season == 0 ? 0 : getSourceStat(0, source).enrolled;
  return stat;
}

/** Changes how many members of a source are in good standing: for all time that is now, for the season its latest. */
export function addEnrolled(source: i32, season: i32, change: i32): void {
  const all = getSourceStat(0, source);
  all.enrolled += change;
  all.save();
  const stat = getSourceStat(season, source);
  stat.enrolled = all.enrolled;
  stat.save();
}

export const SOURCE_COUNT: i32 = Source.Agent + 1;
