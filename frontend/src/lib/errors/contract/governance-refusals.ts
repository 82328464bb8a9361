import { msg } from "@lingui/core/macro";
import {
  badSignature,
  missing,
  moved,
  notYours,
  type Refusal,
  reload,
  runner,
  says,
  tooEarly,
  tooMany,
  unknown,
} from "@/lib/errors/contract/says.ts";

const badValue = msg`This value is not allowed`;
const notForGovernance = msg`Proposals cannot do this`;
const ownWay = msg`Choose an action that proposals can do.`;

/** What the governor, its timelock and the permission book refuse. */
export const governanceRefusals: Record<string, Refusal> = {
  GovernorAlreadyCastVote: says(
    moved,
    msg`This account has voted on it already, and a vote is final.`,
    reload,
  ),
  GovernorInsufficientProposerVotes: says(
    msg`This account has too few votes to propose`,
    msg`What counts is what it voted for a moment ago, handed-over votes included.`,
    msg`Let others hand you their votes, or ask somebody who has enough.`,
  ),
  GovernorUnexpectedProposalState: says(
    moved,
    msg`The proposal no longer stands where this is possible.`,
    reload,
  ),
  GovernorUnableToCancel: says(
    notYours,
    msg`Its proposer can call it off before the vote, the guardian until it is carried out.`,
    msg`Vote against it instead.`,
  ),
  GovernorNonexistentProposal: says(unknown, msg`The governor knows no such proposal.`, reload),
  GovernorRestrictedProposer: says(
    notYours,
    msg`Its words end in the mark of another proposer.`,
    msg`Take the mark at the end out.`,
  ),
  GovernorInvalidProposalLength: says(missing, msg`A proposal must do something.`, msg`Add an action.`),
  GovernorInvalidVoteType: says(badValue, msg`A vote is for, against or abstain.`, runner),
  GovernorInvalidSignature: says(
    badSignature,
    msg`It was made by another account than it should be.`,
    reload,
  ),
  GovernorAlreadyQueuedProposal: says(moved, msg`It waits in the timelock already.`, reload),
  GovernorOnlyExecutor: says(
    notForGovernance,
    msg`The governor changes its settings by a vote alone.`,
    ownWay,
  ),
  GovernorInvalidQuorumFraction: says(
    badValue,
    msg`The quorum is a share of all votes, so 100 percent at the most.`,
    msg`Propose a smaller share.`,
  ),
  GovernorInvalidVotingPeriod: says(
    badValue,
    msg`A vote must last some time.`,
    msg`Propose at least a second.`,
  ),
  GovernorPreventLateQuorumVoteExtensionTooLarge: says(
    badValue,
    msg`The extension would be longer than the vote itself.`,
    msg`Propose a shorter one.`,
  ),
  InnovationGovernor_NoVotingDelay: says(
    badValue,
    msg`Without a wait its proposer alone would know which moment counts.`,
    msg`Propose at least a second.`,
  ),
  InnovationGovernor_NoThreshold: says(
    badValue,
    msg`Without a threshold anyone at all could propose.`,
    msg`Propose at least one vote.`,
  ),
  InnovationGovernor_TooManyCalls: says(
    tooMany,
    msg`A proposal has twenty actions at the most.`,
    msg`Make two proposals of it.`,
  ),
  InnovationGovernor_TargetRefused: says(
    notForGovernance,
    msg`It calls a contract that is not on the list of those that proposals may call.`,
    ownWay,
  ),
  InnovationGovernor_CallRefused: says(
    notForGovernance,
    msg`It calls a function that would lead around the vote.`,
    ownWay,
  ),
  InnovationGovernor_EtherRefused: says(notForGovernance, msg`A proposal carries no ether.`, ownWay),
  InnovationGovernor_ProposalOpen: says(
    tooEarly,
    msg`A proposal of this account is before the vote or in it.`,
    msg`Wait until it is decided, or call it off before its vote begins.`,
  ),
  InnovationGovernor_CoolingDown: says(
    tooEarly,
    msg`The same actions were put to the vote not long ago.`,
    msg`They can be proposed again 30 days after that vote.`,
  ),
  InnovationGovernor_CodeChanged: says(
    moved,
    msg`The code of a contract it calls is no longer what it was when it was proposed.`,
    msg`Propose it anew, once it is clear what has changed.`,
  ),
  InnovationGovernor_NoVotes: says(
    msg`This account has no say in it`,
    msg`It held no votes when voting began.`,
    msg`Votes you hold now count for proposals whose vote has not begun.`,
  ),
  InnovationGovernor_NotClosable: says(
    tooEarly,
    msg`Only the end of a proposal that did not pass, or expired, is put on record.`,
    reload,
  ),
  InnovationGovernor_AlreadyClosed: says(moved, msg`Its end is on record already.`, reload),
  InnovationGovernor_NotOffered: says(notForGovernance, msg`The governor does not offer this.`, ownWay),
  InnovationGovernor_NotAContract: says(
    notForGovernance,
    msg`There is no contract at one of the addresses.`,
    runner,
  ),
  TimelockUnexpectedOperationState: says(
    tooEarly,
    msg`The timelock does not have it, or still lets it wait.`,
    reload,
  ),
  TimelockUnexecutedPredecessor: says(tooEarly, msg`Something else must be carried out before.`, reload),
  FailedCall: says(
    msg`One of its actions was refused`,
    msg`Then nothing of the proposal is done.`,
    msg`Look at its actions: something may have changed since it was proposed.`,
  ),
  AccessManagerLockedRole: says(badValue, msg`This role belongs to everybody or nobody.`, ownWay),
};
