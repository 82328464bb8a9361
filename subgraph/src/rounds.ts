import { BigInt, ethereum, log } from "@graphprotocol/graph-ts";
import { OUTCOME_NAMES, Outcome } from "../generated/names";
import { EntrySettled, RoundExtended, RoundOpened, VoterRecused } from "../generated/Rounds/Rounds";
import { Idea, Organisation, Recusal, Round, RoundEntry } from "../generated/schema";
import { getAccount } from "./entities/account";
import { newActivity } from "./entities/activity";
import { requireIdea } from "./entities/idea";
import { memberBehind } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { newEntry, requireRound } from "./entities/round";
import { fixSnapshots } from "./entities/snapshot";
import { leaveOut, noVotes } from "./entities/tallies";
import { idOfBig, joined, withByte } from "./lib/ids";
import { Moment, momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i32Of, i64Of } from "./lib/numbers";
import { rulesInForce } from "./rules";
import { getSeasonStat } from "./stats/season-stat";

export { handleAuthorityUpdated } from "./authority";
export { handleBallotCast, handleBallotRefused } from "./ballots";
export { handleRulesChanged } from "./rules";

export function handleRoundOpened(event: RoundOpened): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const round = new Round(idOfBig(params.roundId));
  round.number = i32Of(params.roundId);
  round.openedBy = getAccount(params.openedBy).id;
  round.openedByMember = memberBehind(params.openedBy);
  round.openedAt = at.timestamp;
  round.season = at.season;
  round.snapshot = i64Of(params.snapshot);
  round.closesAt = i64Of(params.closesAt);
  round.rules = rulesInForce(event, organisation, changetype<ethereum.Tuple>(params.rules));
  round.entryCount = params.ideaIds.length;
  round.settledCount = 0;
  round.settled = false;
  round.ballotCount = 0;
  round.ballotWeight = 0;
  round.ballotWeightSquares = BigInt.zero();
  round.refusedCount = 0;
  round.block = at.block;
  round.transaction = at.transaction;
  const tallies = noVotes(round.entryCount);
  for (let i = 0; i < round.entryCount; i++) {
    if (!addEntry(event, round, params.ideaIds[i], i)) leaveOut(tallies, i);
  }
  round.tallies = tallies;
  round.save();
  countRound(organisation, round, at);
  const activity = newActivity(event, "RoundOpened");
  activity.actor = round.openedByMember;
  activity.account = params.openedBy;
  activity.round = round.id;
  activity.save();
}

/** @returns Whether its idea is known. */
function addEntry(event: RoundOpened, round: Round, ideaId: BigInt, index: i32): bool {
  const idea = requireIdea(ideaId, event);
  if (!idea) return false;
  const entry = newEntry(round.id, index, idea);
  entry.save();
  idea.latestEntry = entry.id;
  idea.save();
  return true;
}

function countRound(organisation: Organisation, round: Round, at: Moment): void {
  const pending = organisation.pendingSnapshots;
  pending.push(round.id);
  organisation.pendingSnapshots = pending;
  organisation.rounds = round.number;
  organisation.latestRound = round.id;
  organisation.save();
  addRound(0, organisation);
  addRound(at.season, organisation);
}

function addRound(season: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.rounds += 1;
  stat.save();
}

export function handleVoterRecused(event: VoterRecused): void {
  const round = requireRound(event.params.roundId, event);
  if (!round) return;
  const voter = getAccount(event.params.voter);
  const recusal = new Recusal(joined(round.id, voter.id));
  recusal.round = round.id;
  recusal.voter = voter.id;
  recusal.member = voter.member;
  recusal.entries = positionsIn(event.params.entries);
  recusal.timestamp = i64Of(event.block.timestamp);
  recusal.save();
  const activity = newActivity(event, "VoterRecused");
  activity.account = voter.id;
  activity.member = voter.member;
  activity.round = round.id;
  activity.save();
}

/** The positions of the bits that are set. */
function positionsIn(marks: BigInt): Array<i32> {
  const positions: i32[] = [];
  for (let i = 0; i < 8 * marks.length; i++) {
    if ((marks[i >> 3] >> u8(i & 7)) & 1) positions.push(i);
  }
  return positions;
}

export function handleRoundExtended(event: RoundExtended): void {
  const round = requireRound(event.params.roundId, event);
  if (!round) return;
  const idea = requireIdea(event.params.ideaId, event);
  round.closesAt = i64Of(event.params.closesAt);
  if (idea) round.extendedFor = idea.latestEntry;
  round.save();
  const activity = newActivity(event, "RoundExtended");
  activity.round = round.id;
  if (idea) activity.idea = idea.id;
  activity.save();
}

export function handleEntrySettled(event: EntrySettled): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  let round = requireRound(params.roundId, event);
  if (!round) return;
  fixSnapshots(organisation, at);
  organisation.save();
  round = Round.load(round.id);
  if (!round) return;
  round.supply = i64Of(params.supply);
  round.settledCount = params.settled;
  round.settled = params.settled >= round.entryCount;
  round.save();
  settleEntry(event, at);
  countSettled(0, params.outcome, organisation);
  countSettled(at.season, params.outcome, organisation);
  const activity = newActivity(event, "EntrySettled");
  activity.round = round.id;
  const idea = Idea.load(idOfBig(params.ideaId));
  if (idea) {
    activity.idea = idea.id;
    activity.member = idea.author;
  }
  activity.save();
}

function settleEntry(event: EntrySettled, at: Moment): void {
  const params = event.params;
  const entry = RoundEntry.load(withByte(idOfBig(params.roundId), params.settled - 1));
  if (!entry) {
    log.warning("Unknown entry {} of round {}", [params.settled.toString(), params.roundId.toString()]);
    return;
  }
  entry.outcome = nameOf(OUTCOME_NAMES, params.outcome);
  entry.settledAt = at.timestamp;
  entry.settledIn = at.transaction;
  entry.save();
}

function countSettled(season: i32, outcome: i32, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.entriesSettled += 1;
  if (outcome == Outcome.Approved) stat.entriesApproved += 1;
  stat.save();
}
