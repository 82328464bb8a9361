import type { EventOf, Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { type PilotRecord, RESULT, type StepRecord, stepAt } from "./state.ts";

export type PilotsEvent = EventOf<"Pilots">;

/** One kind of event of Pilots. */
export type PilotsEventNamed<Name extends PilotsEvent["eventName"]> = Extract<
  PilotsEvent,
  { eventName: Name }
>;

/** A pilot's record; a difference if it was never planned. */
export function knownPilot(context: Context, pilotId: number, at: Place): PilotRecord | undefined {
  const pilot = context.state.pilots.byId.get(pilotId);
  accuse(context, `pilot ${pilotId}`, at, !pilot && "is named, but was never planned: a log is missing");
  return pilot;
}

/** A pilot's milestone or result; a difference if there is none. */
export function knownStep(
  context: Context,
  { pilotId, place }: { pilotId: number; place: number },
  at: Place,
): { pilot: PilotRecord; step: StepRecord } | undefined {
  const pilot = knownPilot(context, pilotId, at);
  const step = pilot && stepAt(pilot, place);
  accuse(context, `pilot ${pilotId}`, at, pilot && !step ? `has no place ${place}` : false);
  return pilot && step ? { pilot, step } : undefined;
}

/** How people name a milestone or a result. */
export function stepName({ pilotId, place }: { pilotId: number; place: number }): string {
  return place === RESULT ? `pilot ${pilotId}, result` : `pilot ${pilotId}, milestone ${place}`;
}
