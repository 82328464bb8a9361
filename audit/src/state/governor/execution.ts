import type { Hex } from "viem";
import type { Place } from "../../contracts.ts";
import type { Operation } from "../access/state.ts";
import { accuse, type Context } from "../context.ts";
import { timeName } from "../names.ts";
import { type GovernorEventNamed, knownProposal } from "./events.ts";
import { proposalName, saltOf } from "./ids.ts";
import { stateOf } from "./standing.ts";
import type { ProposalRecord } from "./state.ts";

/** What passed was handed to the timelock, whose operation says the same. */
export function reduceQueuing(context: Context, { args, at }: GovernorEventNamed<"ProposalQueued">): void {
  const { state, target } = context;
  const proposal = knownProposal(context, args.proposalId, at);
  if (!proposal) return;
  const subject = proposalName(proposal.id);
  const standing = stateOf(state, target, proposal, at.timestamp);
  accuse(context, subject, at, standing !== "Succeeded" && `was queued while ${standing}`);
  const operation = state.access.operations.get(proposal.operationId);
  const eta = Number(args.etaSeconds);
  const isOther = operation !== undefined && Number(operation.readyAt) !== eta;
  const due = `is due ${timeName(eta)}; its operation is ready ${timeName(Number(operation?.readyAt ?? 0n))}`;
  accuse(context, subject, at, isOther && due);
  checkOperation(context, proposal, operation, at);
  proposal.queued = { eta, at };
}

function checkOperation(
  context: Context,
  proposal: ProposalRecord,
  operation: Operation | undefined,
  at: Place,
): void {
  const subject = proposalName(proposal.id);
  const { targets, values, calldatas, descriptionHash } = proposal;
  const name = operationName(proposal);
  const isSame = targets.every((target, index) => {
    const call = operation?.calls.get(BigInt(index));
    return call?.target === target && call.value === values[index] && call.data === calldatas[index];
  });
  accuse(context, subject, at, !operation && `was queued, but its ${name} never scheduled: a log is missing`);
  const isOther = operation !== undefined && (!isSame || operation.calls.size !== targets.length);
  accuse(context, subject, at, isOther && "was queued with other calls than it proposed");
  const isUnsalted = operation !== undefined && operation.salt !== saltOf(descriptionHash, at.address);
  accuse(
    context,
    subject,
    at,
    isUnsalted && `was queued, but its ${name} has no such salt: a log is missing`,
  );
}

/** What was queued was carried out: all its calls, by the timelock. */
export function reduceExecution(
  context: Context,
  { args, at }: GovernorEventNamed<"ProposalExecuted">,
): void {
  const { access, governor } = context.state;
  const proposal = knownProposal(context, args.proposalId, at);
  if (!proposal) return;
  const subject = proposalName(proposal.id);
  const executed = access.operations.get(proposal.operationId)?.executed.size ?? 0;
  const isPartial = executed !== proposal.targets.length;
  accuse(context, subject, at, !proposal.queued && "was executed, but never queued: a log is missing");
  accuse(context, subject, at, proposal.executedAt !== undefined && "was executed twice");
  accuse(context, subject, at, proposal.cancelledAt !== undefined && "was executed after it was cancelled");
  const made = `made ${executed} of ${proposal.targets.length} calls`;
  accuse(context, subject, at, isPartial && `was executed; its ${operationName(proposal)} ${made}`);
  proposal.executedAt = at;
  // What was accepted may be decided again at once.
  governor.hearings.delete(proposal.callsHash);
}

/** Nobody but the governor has the timelock carry out a proposal's operation, and says so in the same transaction. */
export function expectExecution(context: Context, operationId: Hex, at: Place): void {
  context.later(() => {
    for (const proposal of context.state.governor.proposals.values()) {
      const isSilent = proposal.operationId === operationId && !proposal.executedAt;
      const explanation = `was carried out by its ${operationName(proposal)}, but not executed: a log is missing`;
      accuse(context, proposalName(proposal.id), at, isSilent && explanation);
    }
  });
}

export function operationName({ operationId }: ProposalRecord): string {
  return `timelock operation ${operationId}`;
}
