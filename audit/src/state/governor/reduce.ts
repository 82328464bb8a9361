import { getAddress } from "viem/utils";
import { accuse, type Context } from "../context.ts";
import { reduceCancellation, reduceClosing } from "./ending.ts";
import type { GovernorEvent, GovernorEventNamed } from "./events.ts";
import { reduceExecution, reduceQueuing } from "./execution.ts";
import { reduceProposal } from "./proposing.ts";
import { reduceSetting } from "./settings.ts";
import { reduceExtension, reduceVote } from "./voting.ts";

/** Folds one event of the governor into the state. */
export function reduceGovernor(context: Context, event: GovernorEvent): void {
  const { governor } = context.state;
  switch (event.eventName) {
    case "ProposalCreated":
      reduceProposal(context, event);
      break;
    case "VoteCast":
      reduceVote(context, event);
      break;
    case "VoteCastWithParams":
      context.report.unlawful(
        "InnovationGovernor",
        "a vote came with parameters, which it refuses",
        event.at,
      );
      break;
    case "ProposalExtended":
      reduceExtension(context, event);
      break;
    case "ProposalQueued":
      reduceQueuing(context, event);
      break;
    case "ProposalExecuted":
      reduceExecution(context, event);
      break;
    case "ProposalCanceled":
      reduceCancellation(context, event);
      break;
    case "ProposalClosed":
      reduceClosing(context, event);
      break;
    case "TargetsFixed":
      governor.targets = new Set([...event.args.targets, event.at.address]);
      break;
    case "TimelockChange":
      reduceTimelockChange(context, event);
      break;
    case "EIP712DomainChanged":
      break;
    default:
      reduceSetting(context, event);
  }
}

/** The governor speaks through the deployment's timelock and no other. */
function reduceTimelockChange(context: Context, { args, at }: GovernorEventNamed<"TimelockChange">): void {
  const own = getAddress(context.target.contracts.Timelock.address);
  const other =
    args.newTimelock !== own && `speaks through ${args.newTimelock}, not the deployment's Timelock ${own}`;
  accuse(context, "InnovationGovernor", at, other);
  context.state.governor.timelock = args.newTimelock;
}
