import { reduceAuthority } from "../access/authority.ts";
import type { Context } from "../context.ts";
import { reduceClosing } from "./closing.ts";
import { reduceProposal } from "./proposing.ts";
import type { GrantsEvent } from "./state.ts";
import { reduceVote } from "./voting.ts";

/** Folds one event of Grants into the state. */
export function reduceGrants(context: Context, event: GrantsEvent): void {
  switch (event.eventName) {
    case "GrantProposed":
      reduceProposal(context, event);
      break;
    case "GrantVoted":
      reduceVote(context, event);
      break;
    case "GrantClosed":
      reduceClosing(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}
