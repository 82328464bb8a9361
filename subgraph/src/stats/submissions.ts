import { BigInt } from "@graphprotocol/graph-ts";
import { CHANNEL_NAMES, SOURCE_NAMES } from "../../generated/names";
import { Challenge, ChannelStat, Idea, Organisation } from "../../generated/schema";
import { idOf, withByte } from "../lib/ids";
import { Moment } from "../lib/moment";
import { nameOf, valueOf } from "../lib/names";
import { getDailyStat } from "./daily-stat";
import { getSeasonStat } from "./season-stat";
import { getSourceStat } from "./source-stat";

/** Counts an idea handed in (G1), by source (G2, G3), channel, challenge and day. */
export function countSubmission(idea: Idea, at: Moment, organisation: Organisation): void {
  const source = valueOf(SOURCE_NAMES, idea.source);
  const channel = valueOf(CHANNEL_NAMES, idea.channel);
  submit(0, source, channel, idea, organisation);
  submit(at.season, source, channel, idea, organisation);
  const day = getDailyStat(at, organisation);
  const bySource = day.ideasBySource;
  bySource[source] += 1;
  day.ideasBySource = bySource;
  day.ideas += 1;
  day.save();
  const challenge = Challenge.load(idea.challenge);
  if (!challenge) return;
  challenge.ideaCount += 1;
  challenge.save();
}

function submit(season: i32, source: i32, channel: i32, idea: Idea, organisation: Organisation): void {
  const sourceStat = getSourceStat(season, source);
  const before = sourceStat.ideas;
  sourceStat.ideas += 1;
  sourceStat.save();
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.ideas += 1;
  if (idea.filedBy) stat.ideasFiled += 1;
  // (n + 1)² is n² + 2n + 1.
  stat.sourceSquares = stat.sourceSquares.plus(BigInt.fromI64(2 * i64(before) + 1));
  stat.save();
  countChannel(season, channel);
}

function countChannel(season: i32, channel: i32): void {
  const id = withByte(idOf(season), channel);
  let stat = ChannelStat.load(id);
  if (!stat) {
    stat = new ChannelStat(id);
    stat.season = season;
    stat.channel = nameOf(CHANNEL_NAMES, channel);
    stat.ideas = 0;
  }
  stat.ideas += 1;
  stat.save();
}
