import { choiceAt } from "@engine/protocol/ballot";
import { CHOICE_NAMES, REFUSAL_NAMES } from "@engine/protocol/enums";
import { accuse, type Context } from "../context.ts";
import { refusalName, timeName } from "../names.ts";
import { pastVotes } from "../votes/state.ts";
import { knownRound, type RoundsEventNamed } from "./events.ts";
import { extendIfReachedLate } from "./extension.ts";
import { addChoice, ballotWeight, capOf } from "./settlement.ts";
import { type RoundRecord, supplyOf } from "./state.ts";

type Cast = RoundsEventNamed<"BallotCast">;

/** A ballot was counted: in time, once a voter, not on one's own idea, with the weight that the rules give. */
export function reduceBallot(context: Context, event: Cast): void {
  const { args, at } = event;
  const round = knownRound(context, args.roundId, at);
  if (!round) return;
  checkBallot(context, round, event);
  checkWeight(context, round, event);
  const before = round.tallies;
  round.ballots.set(args.voter, { choices: args.choices, weight: args.weight, at });
  round.tallies = before.map((tally, entry) =>
    addChoice(tally, CHOICE_NAMES.indexOf(choiceAt(args.choices, entry)), args.weight),
  );
  extendIfReachedLate(context, round, before, at);
  context.report.count("ballots");
}

function checkBallot(context: Context, round: RoundRecord, { args, at }: Cast): void {
  const subject = `round ${round.id}, ballot of ${args.voter}`;
  const closesAt = round.closesAt;
  const outside = at.timestamp <= round.snapshot || at.timestamp > closesAt;
  const recused = round.recused.get(args.voter) ?? 0n;
  const own = round.ideaIds.findIndex(
    (_, entry) => (recused >> BigInt(entry)) & 1n && choiceAt(args.choices, entry) !== "None",
  );
  accuse(context, subject, at, round.ballots.has(args.voter) && "was counted twice: one ballot a voter");
  accuse(
    context,
    subject,
    at,
    outside && `was cast outside the time from ${timeName(round.snapshot)} to ${timeName(closesAt)}`,
  );
  accuse(context, subject, at, args.choices === 0n && "is empty");
  const beyond = args.choices >> BigInt(2 * round.ideaIds.length) !== 0n;
  accuse(context, subject, at, beyond && `names an entry beyond the round's ${round.ideaIds.length}`);
  const onOwn =
    own >= 0 &&
    `says something of entry ${own + 1} (idea ${round.ideaIds[own]}), from which the voter is recused`;
  accuse(context, subject, at, onOwn);
}

function checkWeight(context: Context, round: RoundRecord, { args, at }: Cast): void {
  const past = pastVotes(context.state.votes, args.voter, round.snapshot);
  const supply = supplyOf(context.state.votes, round);
  const due = ballotWeight(past, supply, round.rules);
  const cap = capOf(supply, round.rules);
  const differs =
    BigInt(args.weight) !== due &&
    `weighs ${args.weight}; ${past} past votes under a cap of ${cap} give ${due}`;
  accuse(context, `round ${round.id}, ballot of ${args.voter}`, at, differs);
}

/** A signed ballot was not counted; where the history can tell, the reason must be true. */
export function reduceRefusal(context: Context, { args, at }: RoundsEventNamed<"BallotRefused">): void {
  const round = knownRound(context, args.roundId, at);
  if (!round) return;
  const hasVoted = round.ballots.has(args.voter);
  const hasVotes = pastVotes(context.state.votes, args.voter, round.snapshot) > 0n;
  const reason = REFUSAL_NAMES[args.refusal];
  const isFalse =
    (reason === "AlreadyVoted" && !hasVoted) ||
    (reason === "NoVotes" && hasVotes) ||
    (reason === "Recused" && !round.recused.has(args.voter));
  const subject = `round ${round.id}, ballot of ${args.voter}`;
  accuse(context, subject, at, isFalse && `was refused as ${refusalName(args.refusal)}, which is not so`);
}
