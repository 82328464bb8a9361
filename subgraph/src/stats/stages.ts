import { BigInt } from "@graphprotocol/graph-ts";
import { STAGE_NAMES, Stage } from "../../generated/names";
import { Idea, StageFlow, StageStat } from "../../generated/schema";
import { idOf, withByte } from "../lib/ids";
import { Moment, seasonAt } from "../lib/moment";
import { nameOf } from "../lib/names";
import { square } from "../lib/numbers";

const STAGE_COUNT: i32 = Stage.Withdrawn + 1;

/** "Never", for each stage. */
export function noTimes(): Array<BigInt> {
  return new Array<BigInt>(STAGE_COUNT).fill(BigInt.zero());
}

/** Counts an idea's arrival in a stage (E3), and notes on the idea that it was there. */
export function enterStage(idea: Idea, stage: i32, at: Moment, seasonsFrom: i64): void {
  const entered = idea.firstEntered;
  const first = entered[stage].isZero();
  arrive(0, stage, first);
  arrive(at.season, stage, first);
  if (!first) return;
  for (let from = 1; from < STAGE_COUNT; from++) {
    if (entered[from].isZero()) continue;
    countFlow(0, from, stage);
    countFlow(seasonAt(seasonsFrom, entered[from].toI64()), from, stage);
  }
  entered[stage] = BigInt.fromI64(at.timestamp);
  idea.firstEntered = entered;
}

/** Counts an idea's leaving of a stage after `seconds` in it. */
export function leaveStage(idea: Idea, stage: i32, seconds: i64, at: Moment, seasonsFrom: i64): void {
  leave(0, stage, seconds);
  leave(at.season, stage, seconds);
  const left = idea.firstLeft;
  if (!left[stage].isZero()) return;
  left[stage] = BigInt.fromI64(at.timestamp);
  idea.firstLeft = left;
  shrinkCohort(0, stage);
  shrinkCohort(seasonAt(seasonsFrom, idea.firstEntered[stage].toI64()), stage);
}

function arrive(season: i32, stage: i32, first: bool): void {
  const stat = getStageStat(season, stage);
  stat.entries += 1;
  if (first) stat.cohort += 1;
  stat.save();
}

function leave(season: i32, stage: i32, seconds: i64): void {
  const stat = getStageStat(season, stage);
  stat.exits += 1;
  stat.stageSeconds += seconds;
  stat.stageSecondsSquares = stat.stageSecondsSquares.plus(square(seconds));
  stat.save();
}

function shrinkCohort(season: i32, stage: i32): void {
  const stat = getStageStat(season, stage);
  stat.cohortLeft += 1;
  stat.save();
}

function getStageStat(season: i32, stage: i32): StageStat {
  const id = withByte(idOf(season), stage);
  const known = StageStat.load(id);
  if (known) return known;
  const stat = new StageStat(id);
  stat.season = season;
  stat.stage = nameOf(STAGE_NAMES, stage);
  stat.entries = 0;
  stat.exits = 0;
  stat.stageSeconds = 0;
  stat.stageSecondsSquares = BigInt.zero();
  stat.cohort = 0;
  stat.cohortLeft = 0;
  return stat;
}

function countFlow(season: i32, from: i32, to: i32): void {
  const id = withByte(withByte(idOf(season), from), to);
  let flow = StageFlow.load(id);
  if (!flow) {
    flow = new StageFlow(id);
    flow.season = season;
    flow.from = nameOf(STAGE_NAMES, from);
    flow.to = nameOf(STAGE_NAMES, to);
    flow.ideas = 0;
  }
  flow.ideas += 1;
  flow.save();
}
