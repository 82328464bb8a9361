import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import {
  ProposalCanceled,
  ProposalClosed,
  ProposalCreated,
  ProposalExecuted,
  ProposalExtended,
  ProposalQueued,
  VoteCast,
} from "../generated/InnovationGovernor/InnovationGovernor";
import { Operation, Proposal, ProposalCall, ProposalVote } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { memberBehind } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { requireProposal, shownText } from "./entities/proposal";
import { idOf, idOfWide, joined } from "./lib/ids";
import { Moment, momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i64Of, saturatingAdd } from "./lib/numbers";

export {
  handleLateQuorumVoteExtensionSet,
  handleProposalGuardianSet,
  handleProposalThresholdSet,
  handleQuorumNumeratorUpdated,
  handleTargetsFixed,
  handleTimelockChange,
  handleVotingDelaySet,
  handleVotingPeriodSet,
} from "./governor-settings";

const SUPPORT_NAMES: StaticArray<string> = ["Against", "For", "Abstain"];
/** Number of the state in which a closed proposal is that passed and was left lying. */
const EXPIRED: i32 = 6;

export function handleProposalCreated(event: ProposalCreated): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const id = idOfWide(event.params.proposalId);
  if (Proposal.load(id)) return;
  const proposal = newProposal(id, event, at);
  proposal.save();
  addCalls(event, id, proposal.callCount);
  organisation.proposals += 1;
  organisation.save();
  saveActivity(event, "ProposalCreated", proposal, proposal.proposer);
}

function newProposal(id: Bytes, event: ProposalCreated, at: Moment): Proposal {
  const params = event.params;
  const proposal = new Proposal(id);
  proposal.proposer = params.proposer;
  proposal.proposerMember = memberBehind(params.proposer);
  proposal.description = shownText(params.description);
  proposal.standing = "Proposed";
  proposal.snapshot = i64Of(params.voteStart);
  proposal.endsAt = i64Of(params.voteEnd);
  proposal.deadline = proposal.endsAt;
  proposal.forVotes = 0;
  proposal.againstVotes = 0;
  proposal.abstainVotes = 0;
  proposal.voterCount = 0;
  proposal.callCount = params.targets.length;
  proposal.timestamp = at.timestamp;
  proposal.block = at.block;
  proposal.transaction = at.transaction;
  return proposal;
}

/** One row a call: a list of long calls would be too much for an index of the database. */
function addCalls(event: ProposalCreated, proposalId: Bytes, count: i32): void {
  const params = event.params;
  for (let i = 0; i < count; i++) {
    if (i >= params.values.length || i >= params.calldatas.length) return;
    const call = new ProposalCall(joined(proposalId, idOf(i)));
    call.proposal = proposalId;
    call.index = i;
    call.target = params.targets[i];
    call.value = params.values[i];
    call.data = params.calldatas[i];
    call.save();
  }
}

export function handleVoteCast(event: VoteCast): void {
  const at = momentOf(event, getOrganisation(event));
  const params = event.params;
  const proposal = requireProposal(params.proposalId, event);
  if (!proposal) return;
  saveActivity(event, "VoteCast", proposal, params.voter);
  const id = joined(proposal.id, params.voter);
  if (ProposalVote.load(id)) return;
  const vote = new ProposalVote(id);
  vote.proposal = proposal.id;
  vote.voter = params.voter;
  vote.member = memberBehind(params.voter);
  vote.support = nameOf(SUPPORT_NAMES, params.support);
  vote.weight = i64Of(params.weight);
  vote.reason = shownText(params.reason);
  vote.timestamp = at.timestamp;
  vote.block = at.block;
  vote.transaction = at.transaction;
  vote.save();
  countVote(proposal, vote);
}

function countVote(proposal: Proposal, vote: ProposalVote): void {
  const weight = vote.weight;
  if (vote.support == "For") proposal.forVotes = saturatingAdd(proposal.forVotes, weight);
  else if (vote.support == "Against") proposal.againstVotes = saturatingAdd(proposal.againstVotes, weight);
  else proposal.abstainVotes = saturatingAdd(proposal.abstainVotes, weight);
  proposal.voterCount += 1;
  proposal.save();
}

export function handleProposalExtended(event: ProposalExtended): void {
  getOrganisation(event);
  const proposal = requireProposal(event.params.proposalId, event);
  if (!proposal) return;
  proposal.deadline = i64Of(event.params.extendedDeadline);
  proposal.save();
  saveActivity(event, "ProposalExtended", proposal, null);
}

/** The governor gives the timelock its operation, and says so in the same transaction. */
export function handleProposalQueued(event: ProposalQueued): void {
  const latest = getOrganisation(event).latestOperation;
  const proposal = requireProposal(event.params.proposalId, event);
  if (!proposal) return;
  proposal.standing = "Queued";
  proposal.queuedAt = i64Of(event.block.timestamp);
  const operation = latest ? Operation.load(latest) : null;
  if (operation && operation.transaction == event.transaction.hash) proposal.operation = operation.id;
  proposal.executableAt = i64Of(event.params.etaSeconds);
  proposal.save();
  saveActivity(event, "ProposalQueued", proposal, null);
}

export function handleProposalExecuted(event: ProposalExecuted): void {
  getOrganisation(event);
  const proposal = requireProposal(event.params.proposalId, event);
  if (!proposal) return;
  proposal.standing = "Executed";
  proposal.executedAt = i64Of(event.block.timestamp);
  proposal.save();
  saveActivity(event, "ProposalExecuted", proposal, null);
}

export function handleProposalCanceled(event: ProposalCanceled): void {
  getOrganisation(event);
  const proposal = requireProposal(event.params.proposalId, event);
  if (!proposal) return;
  proposal.standing = "Canceled";
  proposal.canceledAt = i64Of(event.block.timestamp);
  proposal.save();
  saveActivity(event, "ProposalCanceled", proposal, null);
}

export function handleProposalClosed(event: ProposalClosed): void {
  getOrganisation(event);
  const proposal = requireProposal(event.params.proposalId, event);
  if (!proposal) return;
  proposal.standing = event.params.state == EXPIRED ? "Expired" : "Defeated";
  proposal.quorum = i64Of(event.params.quorum);
  proposal.closedAt = i64Of(event.block.timestamp);
  proposal.save();
  saveActivity(event, "ProposalClosed", proposal, null);
}

function saveActivity(event: ethereum.Event, name: string, proposal: Proposal, by: Bytes | null): void {
  const activity = newActivity(event, name);
  activity.proposal = proposal.id;
  activity.account = by;
  if (by) activity.actor = memberBehind(by);
  activity.save();
}
