import type { Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import type { GovernorEventNamed } from "./events.ts";

const WHOLE_BPS = 10_000n;

type Setting = GovernorEventNamed<
  | "VotingDelaySet"
  | "VotingPeriodSet"
  | "ProposalThresholdSet"
  | "QuorumNumeratorUpdated"
  | "LateQuorumVoteExtensionSet"
  | "ProposalGuardianSet"
>;

/** One of the governor's settings changed: from what it was, to what it may be. */
export function reduceSetting(context: Context, event: Setting): void {
  const { governor } = context.state;
  const { at } = event;
  switch (event.eventName) {
    case "VotingDelaySet":
      change(context, "voting delay", governor.votingDelay, event.args.oldVotingDelay, at);
      governor.votingDelay = event.args.newVotingDelay;
      accuse(context, SUBJECT, at, governor.votingDelay === 0n && "has no voting delay");
      break;
    case "VotingPeriodSet":
      change(context, "voting period", governor.votingPeriod, event.args.oldVotingPeriod, at);
      governor.votingPeriod = event.args.newVotingPeriod;
      accuse(context, SUBJECT, at, governor.votingPeriod === 0n && "has no voting period");
      break;
    case "ProposalThresholdSet":
      change(context, "proposal threshold", governor.proposalThreshold, event.args.oldProposalThreshold, at);
      governor.proposalThreshold = event.args.newProposalThreshold;
      accuse(context, SUBJECT, at, governor.proposalThreshold === 0n && "has no proposal threshold");
      break;
    case "QuorumNumeratorUpdated":
      change(context, "quorum", governor.quorumBps.latest(), event.args.oldQuorumNumerator, at);
      governor.quorumBps.push(at.timestamp, event.args.newQuorumNumerator);
      accuse(context, SUBJECT, at, governor.quorumBps.latest() > WHOLE_BPS && "has a quorum above the whole");
      break;
    case "LateQuorumVoteExtensionSet":
      change(context, "late extension", governor.lateExtension, event.args.oldVoteExtension, at);
      governor.lateExtension = event.args.newVoteExtension;
      checkExtension(context, at);
      break;
    case "ProposalGuardianSet":
      change(context, "guardian", governor.guardian, event.args.oldProposalGuardian, at);
      governor.guardian = event.args.newProposalGuardian;
      break;
  }
}

const SUBJECT = "InnovationGovernor";

/** What a setting is said to have been must be what it was. */
function change<Value>(context: Context, name: string, known: Value, said: Value, at: Place): void {
  const gap = known !== said && `its ${name} was ${known}; the log says ${said}: a log is missing`;
  accuse(context, SUBJECT, at, gap);
}

function checkExtension(context: Context, at: Place): void {
  const { lateExtension, votingPeriod } = context.state.governor;
  accuse(context, SUBJECT, at, lateExtension > votingPeriod && "extends a vote by more than its period");
}
