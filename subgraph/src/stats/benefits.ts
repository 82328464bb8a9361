import { BigInt } from "@graphprotocol/graph-ts";
import { OUTCOME_KIND_NAMES } from "../../generated/names";
import { BenefitStat, OutcomeReport } from "../../generated/schema";
import { idOf, withByte } from "../lib/ids";
import { Moment } from "../lib/moment";
import { valueOf } from "../lib/names";

/** Adds up what an attested report states (I5, I6, I7, I8). */
export function countBenefit(report: OutcomeReport, at: Moment): void {
  addBenefit(0, report);
  addBenefit(at.season, report);
}

function addBenefit(season: i32, report: OutcomeReport): void {
  const stat = getBenefitStat(season, report.kind);
  stat.reports += 1;
  stat.benefit = stat.benefit.plus(report.benefit);
  stat.actual = stat.actual.plus(report.actual);
  stat.positiveBefore += report.positiveBefore;
  stat.askedBefore += report.askedBefore;
  stat.positiveAfter += report.positiveAfter;
  stat.askedAfter += report.askedAfter;
  stat.save();
}

function getBenefitStat(season: i32, kind: string): BenefitStat {
  const id = withByte(idOf(season), valueOf(OUTCOME_KIND_NAMES, kind));
  const known = BenefitStat.load(id);
  if (known) return known;
  const stat = new BenefitStat(id);
  stat.season = season;
  stat.kind = kind;
  stat.reports = 0;
  stat.benefit = BigInt.zero();
  stat.actual = BigInt.zero();
  stat.positiveBefore = 0;
  stat.askedBefore = 0;
  stat.positiveAfter = 0;
  stat.askedAfter = 0;
  return stat;
}
