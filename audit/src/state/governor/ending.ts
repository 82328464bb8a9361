import { accuse, type Context } from "../context.ts";
import { proposalStateName } from "../names.ts";
import { type GovernorEventNamed, knownProposal } from "./events.ts";
import { operationName } from "./execution.ts";
import { proposalName } from "./ids.ts";
import { quorumAt, stateOf } from "./standing.ts";

/** A proposal was called off while something could still become of it. Who did it, the log does not say. */
export function reduceCancellation(
  context: Context,
  { args, at }: GovernorEventNamed<"ProposalCanceled">,
): void {
  const { state, target } = context;
  const proposal = knownProposal(context, args.proposalId, at);
  if (!proposal) return;
  const subject = proposalName(proposal.id);
  const standing = stateOf(state, target, proposal, at.timestamp);
  const isOver = standing === "Canceled" || standing === "Expired" || standing === "Executed";
  accuse(context, subject, at, isOver && `was cancelled while ${standing}`);
  proposal.cancelledAt = at;
  const hearing = state.governor.hearings.get(proposal.callsHash);
  // A proposal of an earlier hearing, since lifted by an execution, counts for nothing in this one.
  if (hearing && hearing.open > 0 && proposal.snapshot >= hearing.opensAt) {
    hearing.open -= 1;
    if (hearing.open === 0) hearing.until = 0;
  }
  if (!proposal.queued) return;
  context.later(() => {
    const stands = state.access.operations.get(proposal.operationId)?.cancelled !== true;
    const explanation = `was cancelled, but its ${operationName(proposal)} was not: a log is missing`;
    accuse(context, subject, at, stands && explanation);
  });
}

/** The end of a defeated or expired proposal was put on record, once, with the votes that it got. */
export function reduceClosing(context: Context, { args, at }: GovernorEventNamed<"ProposalClosed">): void {
  const { state, target } = context;
  const proposal = knownProposal(context, args.proposalId, at);
  if (!proposal) return;
  const subject = proposalName(proposal.id);
  const standing = stateOf(state, target, proposal, at.timestamp);
  const said = proposalStateName(args.state);
  const { against, inFavour, abstain } = proposal.tally;
  const quorum = quorumAt(state, target, proposal.snapshot);
  const isOpen = standing !== "Defeated" && standing !== "Expired";
  const isOther =
    args.forVotes !== inFavour || args.againstVotes !== against || args.abstainVotes !== abstain;
  const counted = `${args.forVotes} for, ${args.againstVotes} against, ${args.abstainVotes} abstentions`;
  const due = `${inFavour}, ${against} and ${abstain}`;
  accuse(context, subject, at, proposal.closed !== undefined && "was closed twice");
  accuse(context, subject, at, isOpen && `was closed while ${standing}`);
  accuse(
    context,
    subject,
    at,
    !isOpen && said !== standing && `ended as ${said}; its votes give ${standing}`,
  );
  accuse(context, subject, at, isOther && `was closed with ${counted}; its votes give ${due}`);
  accuse(context, subject, at, args.quorum !== quorum && `needed ${args.quorum}; the supply gives ${quorum}`);
  proposal.closed = { state: args.state, quorum: args.quorum, at };
  context.report.count("proposals closed");
}
