import { reduceAuthority } from "../access/authority.ts";
import type { Context } from "../context.ts";
import { reduceEnding, reduceRest } from "./ending.ts";
import type { PilotsEvent } from "./events.ts";
import { reduceEvidence } from "./evidence.ts";
import { reducePayment } from "./payment.ts";
import { reducePlan } from "./planning.ts";
import { reduceStart } from "./start.ts";
import { reduceContest, reduceVerdict } from "./verdicts.ts";

/** Folds one event of Pilots into the state. */
export function reducePilots(context: Context, event: PilotsEvent): void {
  switch (event.eventName) {
    case "PilotPlanned":
      reducePlan(context, event);
      break;
    case "PilotStarted":
      reduceStart(context, event);
      break;
    case "EvidenceSubmitted":
      reduceEvidence(context, event);
      break;
    case "VerdictGiven":
      reduceVerdict(context, event);
      break;
    case "VerdictContested":
      reduceContest(context, event);
      break;
    case "MilestonePaid":
      reducePayment(context, event);
      break;
    case "PilotEnded":
      reduceEnding(context, event);
      break;
    case "RestReturned":
      reduceRest(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}
