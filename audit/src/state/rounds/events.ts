import type { EventOf, Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import type { RoundRecord } from "./state.ts";

export type RoundsEvent = EventOf<"Rounds">;

/** One kind of event of Rounds. */
export type RoundsEventNamed<Name extends RoundsEvent["eventName"]> = Extract<
  RoundsEvent,
  { eventName: Name }
>;

/** A round's record; a difference if it was never opened. */
export function knownRound(context: Context, roundId: number, at: Place): RoundRecord | undefined {
  const round = context.state.rounds.byId.get(roundId);
  accuse(context, `round ${roundId}`, at, !round && "is named, but was never opened: a log is missing");
  return round;
}
