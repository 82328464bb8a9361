import { reduceAuthority } from "../access/authority.ts";
import type { Context } from "../context.ts";
import { reduceBallot, reduceRefusal } from "./ballots.ts";
import type { RoundsEvent, RoundsEventNamed } from "./events.ts";
import { reduceExtension } from "./extension.ts";
import { reduceOpening, reduceRecusal } from "./opening.ts";
import { reduceSettlement } from "./settling.ts";

/** Folds one event of Rounds into the state. */
export function reduceRounds(context: Context, event: RoundsEvent): void {
  switch (event.eventName) {
    case "RulesChanged":
      reduceRules(context, event);
      break;
    case "RoundOpened":
      reduceOpening(context, event);
      break;
    case "VoterRecused":
      reduceRecusal(context, event);
      break;
    case "BallotCast":
      reduceBallot(context, event);
      break;
    case "BallotRefused":
      reduceRefusal(context, event);
      break;
    case "RoundExtended":
      reduceExtension(context, event);
      break;
    case "EntrySettled":
      reduceSettlement(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
    case "EIP712DomainChanged":
      break;
  }
}

/** The first rules come with the contract: its cadence begins then. */
function reduceRules(context: Context, { args, at }: RoundsEventNamed<"RulesChanged">): void {
  const { rounds } = context.state;
  if (!rounds.rules) rounds.lastOpenedAt = at.timestamp;
  rounds.rules = args.rules;
}
