// The first mapping of ballots, kept as a measure for `npm run bench`: one row for each choice, and each entry loaded
// and saved for each ballot. Nothing else uses it.
import { BigInt, Bytes } from "@graphprotocol/graph-ts";
import { CHOICE_NAMES, Choice, REFUSAL_NAMES } from "../generated/names";
import { BallotCast, BallotRefused } from "../generated/Rounds/Rounds";
import { Ballot, BallotChoice, RefusedBallot, Round, RoundEntry } from "../generated/schema";
import { getAccount } from "./entities/account";
import { newActivity } from "./entities/activity";
import { memberBehind } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { requireRound } from "./entities/round";
import { fixSnapshots } from "./entities/snapshot";
import { eventId, joined, withByte } from "./lib/ids";
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
  const ballot = new Ballot(joined(round.id, voter.id));
  ballot.round = round.id;
  ballot.voter = voter.id;
  ballot.member = voter.member;
  ballot.choices = params.choices;
  ballot.weight = weight;
  ballot.choiceCount = countChoices(ballot.id, round.id, params.choices, weight);
  ballot.timestamp = i64Of(event.block.timestamp);
  ballot.block = i64Of(event.block.number);
  ballot.transaction = event.transaction.hash;
  ballot.save();
  round.ballotCount += 1;
  round.ballotWeight += weight;
  round.ballotWeightSquares = round.ballotWeightSquares.plus(square(weight));
  round.save();
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
function countChoices(ballotId: Bytes, roundId: Bytes, choices: BigInt, weight: i64): i32 {
  let count = 0;
  for (let index = 0; index < 4 * choices.length; index++) {
    const choice = i32(choices[index >> 2] >> u8(2 * (index & 3))) & 3;
    if (choice == Choice.None) continue;
    const entry = RoundEntry.load(withByte(roundId, index));
    if (!entry) continue;
    addToTally(entry, choice, weight);
    const row = new BallotChoice(withByte(ballotId, index));
    row.ballot = ballotId;
    row.entry = entry.id;
    row.choice = nameOf(CHOICE_NAMES, choice);
    row.weight = weight;
    row.save();
    count++;
  }
  return count;
}

function addToTally(entry: RoundEntry, choice: i32, weight: i64): void {
  if (choice == Choice.For) {
    entry.forWeight += weight;
    entry.forVoters += 1;
  } else if (choice == Choice.Against) {
    entry.againstWeight += weight;
    entry.againstVoters += 1;
  } else {
    entry.abstainWeight += weight;
    entry.abstainVoters += 1;
  }
  entry.save();
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
