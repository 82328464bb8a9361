import type { EventOf } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { reducePause } from "../access/pause.ts";
import type { Context } from "../context.ts";
import { reduceAutonomy, reduceAutonomyUse } from "./autonomy.ts";
import { reduceMoved } from "./ledger.ts";

/** Folds one event of Treasury into the state. */
export function reduceTreasury(context: Context, event: EventOf<"Treasury">): void {
  switch (event.eventName) {
    case "Moved":
      reduceMoved(context, event);
      break;
    case "AutonomySet":
      reduceAutonomy(context, event);
      break;
    case "AutonomyUsed":
      reduceAutonomyUse(context, event);
      break;
    case "Paused":
    case "Resumed":
      reducePause(context, context.state.treasury, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}
