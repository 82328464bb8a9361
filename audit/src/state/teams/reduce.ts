import { reduceAuthority } from "../access/authority.ts";
import { reducePause } from "../access/pause.ts";
import type { Context } from "../context.ts";
import { reduceInvitation, reduceJoining, reduceLeaving } from "./belonging.ts";
import type { TeamsEvent } from "./events.ts";
import { reduceCharter, reduceForming } from "./forming.ts";
import { reduceEndorsement, reduceSeatGiven, reduceSeatTaken } from "./seats.ts";

/** Folds one event of Teams into the state. */
export function reduceTeams(context: Context, event: TeamsEvent): void {
  switch (event.eventName) {
    case "TeamFormed":
      reduceForming(context, event);
      break;
    case "CharterChanged":
      reduceCharter(context, event);
      break;
    case "TeamInvited":
      reduceInvitation(context, event);
      break;
    case "TeamJoined":
      reduceJoining(context, event);
      break;
    case "TeamLeft":
      reduceLeaving(context, event);
      break;
    case "SeatEndorsed":
      reduceEndorsement(context, event);
      break;
    case "SeatGiven":
      reduceSeatGiven(context, event);
      break;
    case "SeatTaken":
      reduceSeatTaken(context, event);
      break;
    case "Paused":
    case "Resumed":
      reducePause(context, context.state.teams, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}
