import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Organisation } from "../../generated/schema";
import { idOf } from "../lib/ids";
import { DAY_SECONDS, SEASON_SECONDS } from "../lib/moment";
import { i64Of } from "../lib/numbers";

/** Answers later than this after the submission miss the standard. */
const SLA_SECONDS: i64 = 10 * DAY_SECONDS;

/** Members' first event: as in the contracts, season 1 begins on the day of its creation. */
export function beginSeasons(event: ethereum.Event): void {
  const organisation = getOrganisation(event);
  organisation.seasonsFrom = midnightOf(event);
  organisation.save();
}

function midnightOf(event: ethereum.Event): i64 {
  const timestamp = i64Of(event.block.timestamp);
  return timestamp - (timestamp % DAY_SECONDS);
}

/** The one organisation; the first event makes it. */
export function getOrganisation(event: ethereum.Event): Organisation {
  const id = idOf(1);
  const known = Organisation.load(id);
  if (known) return known;
  const organisation = new Organisation(id);
  const timestamp = i64Of(event.block.timestamp);
  organisation.members = 0;
  organisation.activeMembers = 0;
  organisation.units = 0;
  organisation.challenges = 0;
  organisation.ideas = 0;
  organisation.rounds = 0;
  organisation.rubrics = 0;
  organisation.reviews = 0;
  organisation.openReviews = 0;
  organisation.teams = 0;
  organisation.pilots = 0;
  organisation.grants = 0;
  organisation.flags = 0;
  organisation.outcomeReports = 0;
  organisation.held = BigInt.zero();
  organisation.supply = 0;
  organisation.voters = 0;
  organisation.votesSum = 0;
  organisation.votesSquares = BigInt.zero();
  organisation.communityDoorOpen = false;
  organisation.transfersOpen = false;
  organisation.minDelaySeconds = 0;
  organisation.kudosAllowance = 0;
  organisation.gatherings = 0;
  organisation.badges = 0;
  organisation.proposals = 0;
  organisation.successions = 0;
  organisation.startedAt = timestamp;
  organisation.seasonsFrom = midnightOf(event);
  organisation.seasonSeconds = SEASON_SECONDS;
  organisation.slaSeconds = SLA_SECONDS;
  organisation.pendingSnapshots = [] as Bytes[];
  organisation.save();
  return organisation;
}
