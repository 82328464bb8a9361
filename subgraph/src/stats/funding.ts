import { BigInt } from "@graphprotocol/graph-ts";
import { FlagState, GrantState, PilotState, ReportState } from "../../generated/names";
import { FundingStat } from "../../generated/schema";
import { Moment } from "../lib/moment";
import { statsAt } from "./funding-stat";

export function countTeam(at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].teamsFormed += 1;
    stats[i].save();
  }
}

export function countGrantProposed(at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].grantsProposed += 1;
    stats[i].save();
  }
}

export function countPilotPlanned(at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].pilotsPlanned += 1;
    stats[i].save();
  }
}

export function countPilotStarted(at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].pilotsStarted += 1;
    stats[i].save();
  }
}

export function countVerdict(at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].verdicts += 1;
    stats[i].save();
  }
}

export function countContest(at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].contests += 1;
    stats[i].save();
  }
}

export function countFlagRaised(at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].flagsRaised += 1;
    stats[i].save();
  }
}

export function countReport(at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].reports += 1;
    stats[i].save();
  }
}

/** Counts a grant's end, and money granted: on a team's own word or on a ballot's (D1). */
export function countGrantClosed(state: i32, amount: BigInt, byAutonomy: bool, at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    const stat = stats[i];
    if (state == GrantState.Declined) stat.grantsDeclined += 1;
    if (state == GrantState.Lapsed) stat.grantsLapsed += 1;
    if (state == GrantState.Funded) addFunded(stat, amount, byAutonomy);
    stat.save();
  }
}

function addFunded(stat: FundingStat, amount: BigInt, byAutonomy: bool): void {
  stat.grantsFunded += 1;
  stat.granted = stat.granted.plus(amount);
  if (!byAutonomy) return;
  stat.grantsByAutonomy += 1;
  stat.grantedByAutonomy = stat.grantedByAutonomy.plus(amount);
}

/** Counts a pilot's end by its state. */
export function countPilotEnded(state: i32, at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    if (state == PilotState.TargetMet) stats[i].pilotsMet += 1;
    if (state == PilotState.TargetMissed) stats[i].pilotsMissed += 1;
    if (state == PilotState.StoppedEarly) stats[i].pilotsStopped += 1;
    if (state == PilotState.Dropped) stats[i].pilotsDropped += 1;
    stats[i].save();
  }
}

/** Counts money paid for a milestone (I4). */
export function countPayment(amount: BigInt, at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].spent = stats[i].spent.plus(amount);
    stats[i].save();
  }
}

export function countReturn(amount: BigInt, at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    stats[i].returned = stats[i].returned.plus(amount);
    stats[i].save();
  }
}

export function countFlagResolved(state: i32, at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    if (state == FlagState.Upheld) stats[i].flagsUpheld += 1;
    if (state == FlagState.Dismissed) stats[i].flagsDismissed += 1;
    stats[i].save();
  }
}

export function countReportDecided(state: i32, at: Moment): void {
  const stats = statsAt(at);
  for (let i = 0; i < stats.length; i++) {
    if (state == ReportState.Attested) stats[i].reportsAttested += 1;
    if (state == ReportState.Disputed) stats[i].reportsDisputed += 1;
    stats[i].save();
  }
}
