import { OUTCOME_NAMES } from "@engine/protocol/enums";
import { accuse, type Context } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { outcomeName, timeName } from "../names.ts";
import { knownRound, type RoundsEventNamed } from "./events.ts";
import { entryName } from "./opening.ts";
import { ballotReason } from "./reason.ts";
import { consequenceOf, EMPTY_TALLY, outcomeOf, type Tally } from "./settlement.ts";
import { type RoundRecord, supplyOf } from "./state.ts";

type Settled = RoundsEventNamed<"EntrySettled">;

/** An entry was decided: after the close, in order, with the tally of the ballots and the outcome of the rules. */
export function reduceSettlement(context: Context, event: Settled): void {
  const { args, at } = event;
  const round = knownRound(context, args.roundId, at);
  if (!round) return;
  const entry = args.settled - 1;
  const { rounds } = context.state;
  const refusedBefore = rounds.refusedBefore.has(args.ideaId);
  checkOrder(context, round, event);
  checkTally(context, round, event);
  const supply = supplyOf(context.state.votes, round);
  const outcome = outcomeOf(round.tallies[entry] ?? EMPTY_TALLY, supply, round.rules, refusedBefore);
  const differs =
    OUTCOME_NAMES[args.outcome] !== outcome &&
    `ended ${outcomeName(args.outcome)}; the rules give ${outcome}`;
  accuse(context, entryName(round.id, entry, args.ideaId), at, differs);
  if (outcome === "MembersRefused") rounds.refusedBefore.add(args.ideaId);
  round.settlements[entry] = { outcome, refusedBefore, at };
  expectMove(context, round, event);
  context.report.count("entries settled");
}

function checkOrder(context: Context, round: RoundRecord, { args, at }: Settled): void {
  const entry = args.settled - 1;
  const subject = entryName(round.id, entry, args.ideaId);
  const due = round.settlements.length + 1;
  const listed = round.ideaIds[entry];
  accuse(
    context,
    subject,
    at,
    args.settled !== due && `was settled, but entry ${due} is next: a log is missing or repeated`,
  );
  accuse(
    context,
    subject,
    at,
    listed !== args.ideaId && `was settled, but the round lists idea ${listed} there`,
  );
  accuse(
    context,
    subject,
    at,
    at.timestamp <= round.closesAt && `was settled before the close at ${timeName(round.closesAt)}`,
  );
}

function checkTally(context: Context, round: RoundRecord, { args, at }: Settled): void {
  const entry = args.settled - 1;
  const subject = entryName(round.id, entry, args.ideaId);
  const tally = round.tallies[entry] ?? EMPTY_TALLY;
  const supply = supplyOf(context.state.votes, round);
  for (const field of Object.keys(EMPTY_TALLY) as (keyof Tally)[]) {
    const differs = args.tally[field] !== tally[field];
    accuse(
      context,
      subject,
      at,
      differs && `its tally says ${field} ${args.tally[field]}; the ballots add up to ${tally[field]}`,
    );
  }
  const otherSupply = BigInt(args.supply) !== supply;
  accuse(
    context,
    subject,
    at,
    otherSupply && `counts a supply of ${args.supply}; at the snapshot it was ${supply}`,
  );
}

/** The idea must now go where the logged outcome leads, with its reason. */
function expectMove({ state }: Context, round: RoundRecord, { args, at }: Settled): void {
  const outcome = OUTCOME_NAMES[args.outcome] ?? "QuorumMissed";
  const { to, ground } = consequenceOf(outcome);
  const onHold = to === stageNumber("OnHold");
  state.ideas.expectedMoves.push({
    decider: "round",
    ideaId: args.ideaId,
    to,
    ground,
    reasonHash: ballotReason(round.id, args.ideaId, args.tally, args.supply, outcome),
    revisitAt: onHold ? at.timestamp + round.rules.revisitHours * 3600 : 0,
    causeId: round.id,
  });
}
