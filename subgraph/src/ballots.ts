import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { Choice, REFUSAL_NAMES } from "../generated/names";
import { BallotCast, BallotRefused } from "../generated/Rounds/Rounds";
import { Ballot, RefusedBallot, Round } from "../generated/schema";
import { getAccount } from "./entities/account";
import { newActivity } from "./entities/activity";
import { memberBehind } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { requireRound } from "./entities/round";
import { fixSnapshots } from "./entities/snapshot";
import { addVote } from "./entities/tallies";
import { eventId, joined } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i64Of, square } from "./lib/numbers";
import { countBallot } from "./stats/ballots";

export function handleBallotCast(event: BallotCast): void {
  const params = event.params;
  const round = roundWithSnapshot(event);
  if (!round) return;
  const weight = i64Of(params.weight);
  const voter = getAccount(params.voter);
  const tallies = round.tallies;
  const ballot = new Ballot(joined(round.id, voter.id));
  ballot.round = round.id;
  ballot.voter = voter.id;
  ballot.member = voter.member;
  ballot.choices = params.choices;
  ballot.weight = weight;
  ballot.choiceCount = countChoices(tallies, round.id, params.choices, weight);
  ballot.timestamp = i64Of(event.block.timestamp);
  ballot.block = i64Of(event.block.number);
  ballot.transaction = event.transaction.hash;
  ballot.save();
  addToRound(round, tallies, weight);
  const member = voter.member;
  if (member) countBallot(member, weight, round.season, event);
  const activity = newActivity(event, "BallotCast");
  activity.actor = member;
  activity.account = voter.id;
  activity.round = round.id;
  activity.save();
}

/** The round of a ballot; its first ballot fixes what the snapshot saw, if nothing has before. */
function roundWithSnapshot(event: BallotCast): Round | null {
  const round = requireRound(event.params.roundId, event);
  if (!round || round.supply > 0) return round;
  const organisation = getOrganisation(event);
  fixSnapshots(organisation, momentOf(event, organisation));
  organisation.save();
  return Round.load(round.id);
}

/** Adds a ballot's choices to the tallies. @returns How many there are. */
function countChoices(tallies: Bytes, roundId: Bytes, choices: BigInt, weight: i64): i32 {
  let count = 0;
  for (let index = 0; index < 4 * choices.length; index++) {
    const choice = i32(choices[index >> 2] >> u8(2 * (index & 3))) & 3;
    if (choice != Choice.None && addVote(tallies, roundId, index, choice, weight)) count++;
  }
  return count;
}

/** Writes what a ballot changes of its round; Graph Node keeps the other fields as they are. */
function addToRound(round: Round, tallies: Bytes, weight: i64): void {
  const changed = new Round(round.id);
  changed.ballotCount = round.ballotCount + 1;
  changed.ballotWeight = round.ballotWeight + weight;
  changed.ballotWeightSquares = round.ballotWeightSquares.plus(square(weight));
  changed.tallies = tallies;
  changed.save();
}

export function handleBallotRefused(event: BallotRefused): void {
  const round = requireRound(event.params.roundId, event);
  if (!round) return;
  round.refusedCount += 1;
  round.save();
  const refused = new RefusedBallot(eventId(event));
  refused.round = round.id;
  refused.voter = event.params.voter;
  refused.refusal = nameOf(REFUSAL_NAMES, event.params.refusal);
  refused.timestamp = i64Of(event.block.timestamp);
  refused.block = i64Of(event.block.number);
  refused.transaction = event.transaction.hash;
  refused.save();
  const activity = newActivity(event, "BallotRefused");
  activity.account = event.params.voter;
  activity.member = memberBehind(event.params.voter);
  activity.round = round.id;
  activity.save();
}
