import type { Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { timeName } from "../names.ts";
import { knownRound, type RoundsEventNamed } from "./events.ts";
import { entryName } from "./opening.ts";
import { quorumOf, type Tally, turnoutOf } from "./settlement.ts";
import { type RoundRecord, supplyOf } from "./state.ts";

/** A quorum first reached late extends the round, once. The log of it stands before or after the ballot's. */
export function extendIfReachedLate(
  context: Context,
  round: RoundRecord,
  before: readonly Tally[],
  at: Place,
): void {
  if (round.extended || at.timestamp + round.rules.lateWindowSeconds <= round.closesAt) return;
  const quorum = quorumOf(supplyOf(context.state.votes, round), round.rules);
  const isReached = (tally: Tally | undefined) => tally !== undefined && BigInt(turnoutOf(tally)) >= quorum;
  const entry = round.tallies.findIndex((tally, index) => isReached(tally) && !isReached(before[index]));
  if (entry < 0) return;
  round.extended = true;
  round.closesAt += round.rules.extensionSeconds;
  compareLater(context, round, at).due = { ideaId: round.ideaIds[entry] ?? 0, closesAt: round.closesAt };
}

/** A round was extended: exactly when, and as far as, a ballot of the same transaction makes it. */
export function reduceExtension(context: Context, { args, at }: RoundsEventNamed<"RoundExtended">): void {
  const round = knownRound(context, args.roundId, at);
  if (!round) return;
  const extension = compareLater(context, round, at);
  accuse(context, `round ${round.id}`, at, extension.logged !== undefined && "was extended twice at once");
  extension.logged = { ideaId: args.ideaId, closesAt: args.closesAt };
}

/** What is due and what was logged in this transaction, to be compared when it is over. */
function compareLater(
  context: Context,
  round: RoundRecord,
  at: Place,
): NonNullable<RoundRecord["extension"]> {
  if (round.extension) return round.extension;
  const extension: NonNullable<RoundRecord["extension"]> = { due: undefined, logged: undefined };
  round.extension = extension;
  context.later(() => {
    round.extension = undefined;
    compare(context, round, extension, at);
  });
  return extension;
}

function compare(
  context: Context,
  round: RoundRecord,
  { due, logged }: NonNullable<RoundRecord["extension"]>,
  at: Place,
): void {
  const subject = due
    ? entryName(round.id, round.ideaIds.indexOf(due.ideaId), due.ideaId)
    : `round ${round.id}`;
  const differs = due && logged && (due.ideaId !== logged.ideaId || due.closesAt !== logged.closesAt);
  accuse(context, subject, at, !due && "was extended, though no quorum was first reached late");
  accuse(context, subject, at, !logged && "reached its quorum late, but the round was not extended");
  const dates = due && logged ? `${timeName(due.closesAt)}; the log says ${timeName(logged.closesAt)}` : "";
  accuse(
    context,
    subject,
    at,
    differs === true && `extends the round to ${dates}, by idea ${logged?.ideaId}`,
  );
  if (!logged) return;
  round.extended = true;
  round.closesAt = logged.closesAt;
}
