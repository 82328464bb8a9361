import { Bytes } from "@graphprotocol/graph-ts";
import {
  LateQuorumVoteExtensionSet,
  ProposalGuardianSet,
  ProposalThresholdSet,
  QuorumNumeratorUpdated,
  TargetsFixed,
  TimelockChange,
  VotingDelaySet,
  VotingPeriodSet,
} from "../generated/InnovationGovernor/InnovationGovernor";
import { newActivity } from "./entities/activity";
import { getOrganisation } from "./entities/organisation";
import { changeParameter } from "./entities/parameter";
import { getGovernor } from "./entities/proposal";
import { isZero } from "./lib/ids";
import { i32Of, i64Of } from "./lib/numbers";

export function handleTargetsFixed(event: TargetsFixed): void {
  getOrganisation(event);
  const governor = getGovernor();
  governor.targets = changetype<Bytes[]>(event.params.targets);
  governor.save();
  newActivity(event, "TargetsFixed").save();
}

export function handleTimelockChange(event: TimelockChange): void {
  getOrganisation(event);
  const governor = getGovernor();
  governor.timelock = event.params.newTimelock;
  governor.save();
  const activity = newActivity(event, "TimelockChange");
  activity.account = event.params.newTimelock;
  activity.save();
}

export function handleVotingDelaySet(event: VotingDelaySet): void {
  getOrganisation(event);
  const governor = getGovernor();
  const before = governor.votingDelaySeconds;
  governor.votingDelaySeconds = i64Of(event.params.newVotingDelay);
  governor.save();
  changeParameter(event, 0, "votingDelay", before != 0, before, governor.votingDelaySeconds, null);
  newActivity(event, "VotingDelaySet").save();
}

export function handleVotingPeriodSet(event: VotingPeriodSet): void {
  getOrganisation(event);
  const governor = getGovernor();
  const before = governor.votingPeriodSeconds;
  governor.votingPeriodSeconds = i64Of(event.params.newVotingPeriod);
  governor.save();
  changeParameter(event, 0, "votingPeriod", before != 0, before, governor.votingPeriodSeconds, null);
  newActivity(event, "VotingPeriodSet").save();
}

export function handleProposalThresholdSet(event: ProposalThresholdSet): void {
  getOrganisation(event);
  const governor = getGovernor();
  const before = governor.proposalThreshold;
  governor.proposalThreshold = i64Of(event.params.newProposalThreshold);
  governor.save();
  changeParameter(event, 0, "proposalThreshold", before != 0, before, governor.proposalThreshold, null);
  newActivity(event, "ProposalThresholdSet").save();
}

export function handleQuorumNumeratorUpdated(event: QuorumNumeratorUpdated): void {
  getOrganisation(event);
  const governor = getGovernor();
  const before = governor.quorumBps;
  governor.quorumBps = i32Of(event.params.newQuorumNumerator);
  governor.save();
  changeParameter(event, 0, "quorumNumerator", before != 0, before, governor.quorumBps, null);
  newActivity(event, "QuorumNumeratorUpdated").save();
}

export function handleLateQuorumVoteExtensionSet(event: LateQuorumVoteExtensionSet): void {
  getOrganisation(event);
  const governor = getGovernor();
  const before = governor.lateExtensionSeconds;
  const after = i64Of(event.params.newVoteExtension);
  governor.lateExtensionSeconds = after;
  governor.save();
  changeParameter(event, 0, "lateQuorumVoteExtension", before != 0, before, after, null);
  newActivity(event, "LateQuorumVoteExtensionSet").save();
}

export function handleProposalGuardianSet(event: ProposalGuardianSet): void {
  getOrganisation(event);
  const governor = getGovernor();
  const next = event.params.newProposalGuardian;
  governor.guardian = isZero(next) ? null : changetype<Bytes>(next);
  governor.save();
  const activity = newActivity(event, "ProposalGuardianSet");
  if (!isZero(next)) activity.account = next;
  activity.save();
}
