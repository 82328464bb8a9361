import { SUPPORT_NAMES } from "@engine/protocol/governor";
import type { Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { timeName } from "../names.ts";
import { pastVotes } from "../votes/state.ts";
import { type GovernorEventNamed, knownProposal } from "./events.ts";
import { proposalName } from "./ids.ts";
import { isQuorate } from "./standing.ts";
import { deadlineOf, type ProposalRecord, type ProposalTally } from "./state.ts";

type Cast = GovernorEventNamed<"VoteCast">;

/** A vote was counted: in time, once a voter, with the votes that they had at the snapshot. */
export function reduceVote(context: Context, event: Cast): void {
  const { args, at } = event;
  const proposal = knownProposal(context, args.proposalId, at);
  if (!proposal) return;
  checkVote(context, proposal, event);
  const { support, weight, reason } = args;
  proposal.votes.set(args.voter, { support, weight, reason, at });
  proposal.tally = addVote(proposal.tally, support, weight);
  extendIfReached(context, proposal, at);
  context.report.count("votes on proposals");
}

function checkVote(context: Context, proposal: ProposalRecord, { args, at }: Cast): void {
  const subject = `${proposalName(proposal.id)}, vote of ${args.voter}`;
  const deadline = deadlineOf(proposal);
  const outside = at.timestamp <= proposal.snapshot || at.timestamp > deadline;
  const window = `${timeName(proposal.snapshot)} to ${timeName(deadline)}`;
  const due = pastVotes(context.state.votes, args.voter, proposal.snapshot);
  const isOver = proposal.executedAt !== undefined || proposal.cancelledAt !== undefined;
  accuse(context, subject, at, proposal.votes.has(args.voter) && "was counted twice");
  accuse(context, subject, at, outside && `was cast outside the time from ${window}`);
  accuse(context, subject, at, isOver && "was cast when the proposal had ended");
  accuse(context, subject, at, args.support >= SUPPORT_NAMES.length && `says ${args.support}`);
  accuse(context, subject, at, args.weight === 0n && "weighs nothing");
  accuse(context, subject, at, args.weight !== due && `weighs ${args.weight}; past votes give ${due}`);
}

function addVote(tally: ProposalTally, support: number, weight: bigint): ProposalTally {
  switch (SUPPORT_NAMES[support]) {
    case "Against":
      return { ...tally, against: tally.against + weight };
    case "For":
      return { ...tally, inFavour: tally.inFavour + weight };
    case "Abstain":
      return { ...tally, abstain: tally.abstain + weight };
    default:
      return tally;
  }
}

/** From the vote that first reaches the quorum on, voting lasts some time at least. */
function extendIfReached(context: Context, proposal: ProposalRecord, at: Place): void {
  const { state, target } = context;
  if (proposal.extendedTo !== 0 || !isQuorate(state, target, proposal)) return;
  const extendedTo = at.timestamp + Number(state.governor.lateExtension);
  if (extendedTo > deadlineOf(proposal)) compareLater(context, proposal, at).due = extendedTo;
  proposal.extendedTo = extendedTo;
}

/** A vote was extended: exactly when, and as far as, a vote of the same transaction makes it. */
export function reduceExtension(
  context: Context,
  { args, at }: GovernorEventNamed<"ProposalExtended">,
): void {
  const proposal = knownProposal(context, args.proposalId, at);
  if (!proposal) return;
  compareLater(context, proposal, at).logged = Number(args.extendedDeadline);
  proposal.extendedTo = Number(args.extendedDeadline);
}

/** What is due and what was logged in this transaction, to be compared when it is over. */
function compareLater(
  context: Context,
  proposal: ProposalRecord,
  at: Place,
): NonNullable<ProposalRecord["extension"]> {
  if (proposal.extension) return proposal.extension;
  const extension: NonNullable<ProposalRecord["extension"]> = { due: undefined, logged: undefined };
  proposal.extension = extension;
  context.later(() => {
    proposal.extension = undefined;
    const { due, logged } = extension;
    const text = (time: number | undefined) => (time === undefined ? "not at all" : `to ${timeName(time)}`);
    const differs = due !== logged && `was extended ${text(logged)}; its votes extend it ${text(due)}`;
    accuse(context, proposalName(proposal.id), at, differs);
  });
  return extension;
}
