import type { EventOf, Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { proposalName } from "./ids.ts";
import type { ProposalRecord } from "./state.ts";

export type GovernorEvent = EventOf<"InnovationGovernor">;

/** One kind of event of the governor. */
export type GovernorEventNamed<Name extends GovernorEvent["eventName"]> = Extract<
  GovernorEvent,
  { eventName: Name }
>;

/** A proposal's record; a difference if it was never made. */
export function knownProposal(context: Context, proposalId: bigint, at: Place): ProposalRecord | undefined {
  const proposal = context.state.governor.proposals.get(proposalId);
  const missing = !proposal && "is named, but was never made: a log is missing";
  accuse(context, proposalName(proposalId), at, missing);
  return proposal;
}
