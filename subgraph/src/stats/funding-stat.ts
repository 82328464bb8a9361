import { BigInt } from "@graphprotocol/graph-ts";
import { FundingStat } from "../../generated/schema";
import { idOf } from "../lib/ids";
import { Moment } from "../lib/moment";

/** All time, and the season that a moment lies in. */
export function statsAt(at: Moment): Array<FundingStat> {
  return [getFundingStat(0), getFundingStat(at.season)];
}

function getFundingStat(season: i32): FundingStat {
  const id = idOf(season);
  const known = FundingStat.load(id);
  if (known) return known;
  const stat = new FundingStat(id);
  stat.season = season;
  stat.teamsFormed = 0;
  stat.grantsProposed = 0;
  stat.grantsFunded = 0;
  stat.grantsByAutonomy = 0;
  stat.grantsDeclined = 0;
  stat.grantsLapsed = 0;
  stat.pilotsPlanned = 0;
  stat.pilotsStarted = 0;
  stat.pilotsMet = 0;
  stat.pilotsMissed = 0;
  stat.pilotsStopped = 0;
  stat.pilotsDropped = 0;
  stat.verdicts = 0;
  stat.contests = 0;
  stat.flagsRaised = 0;
  stat.flagsUpheld = 0;
  stat.flagsDismissed = 0;
  stat.reports = 0;
  stat.reportsAttested = 0;
  stat.reportsDisputed = 0;
  stat.granted = BigInt.zero();
  stat.grantedByAutonomy = BigInt.zero();
  stat.spent = BigInt.zero();
  stat.returned = BigInt.zero();
  return stat;
}
