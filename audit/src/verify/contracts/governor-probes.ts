import { PROPOSAL_STATE_NAMES } from "@engine/protocol/governor";
import type { Target } from "../../contracts.ts";
import type { EngineState } from "../../state/context.ts";
import { proposalName } from "../../state/governor/ids.ts";
import { quorumAt, stateOf } from "../../state/governor/standing.ts";
import {
  deadlineOf,
  type GovernorState,
  hearingAt,
  type ProposalRecord,
} from "../../state/governor/state.ts";
import { minimumQuorumOf } from "../../state/terms.ts";
import type { Probe } from "./probe.ts";

const contract = "InnovationGovernor" as const;

/** What the governor should answer: settings, proposals, votes, and what may be proposed at `now` (seconds). */
export function governorProbes(state: EngineState, target: Target, now: number): Probe[] {
  const { governor, members } = state;
  const hearings = [...new Set([...governor.proposals.values()].map(({ callsHash }) => callsHash))];
  const proposers = new Set([...governor.latest.keys(), ...[...members.accounts.keys()]]);
  return [
    ...settingProbes(governor, target),
    ...[...governor.proposals.values()].flatMap((proposal) => proposalProbes(state, target, proposal, now)),
    ...hearings.map((callsHash) => {
      const hearing = hearingAt(governor, callsHash, now);
      return {
        ...{ contract, subject: `calls ${callsHash}`, functionName: "hearingOf", args: [callsHash] },
        expected: [hearing?.opensAt ?? 0, hearing?.until ?? 0],
      };
    }),
    ...[...proposers].map((proposer) => ({
      ...{ contract, subject: `proposals of ${proposer}`, functionName: "latestProposalOf" },
      args: [proposer],
      expected: governor.latest.get(proposer) ?? 0n,
    })),
  ];
}

function settingProbes(governor: GovernorState, target: Target): Probe[] {
  const about = { contract, subject: "InnovationGovernor" };
  const settings = {
    votingDelay: governor.votingDelay,
    votingPeriod: governor.votingPeriod,
    proposalThreshold: governor.proposalThreshold,
    quorumNumerator: governor.quorumBps.latest(),
    lateQuorumVoteExtension: governor.lateExtension,
    proposalGuardian: governor.guardian,
    timelock: governor.timelock,
    minimumQuorum: minimumQuorumOf(target),
  };
  return [
    ...Object.entries(settings).map(([functionName, expected]) => ({ ...about, functionName, expected })),
    ...[...governor.targets].map((account) => ({
      ...{ ...about, functionName: "isTarget", args: [account], expected: true },
    })),
  ];
}

/** Voters are asked about by name; who else may have voted shows in the tally. */
function proposalProbes(state: EngineState, target: Target, proposal: ProposalRecord, now: number): Probe[] {
  const { id, tally, snapshot, proposer, queued, votes } = proposal;
  const about = { contract, subject: proposalName(id), args: [id] };
  const standing = PROPOSAL_STATE_NAMES.indexOf(stateOf(state, target, proposal, now));
  const counted = [tally.against, tally.inFavour, tally.abstain];
  const answers: Probe[] = [
    { ...about, functionName: "state", expected: standing },
    { ...about, functionName: "proposalProposer", expected: proposer },
    { ...about, functionName: "proposalSnapshot", expected: snapshot },
    { ...about, functionName: "proposalDeadline", expected: deadlineOf(proposal) },
    { ...about, functionName: "proposalEta", expected: queued?.eta ?? 0 },
    { ...about, functionName: "proposalVotes", expected: counted },
    ...[...votes.keys()].map((voter) => ({
      ...{ ...about, functionName: "hasVoted", args: [id, voter], expected: true },
    })),
  ];
  if (snapshot >= now) return answers;
  const quorum = quorumAt(state, target, snapshot);
  return [...answers, { ...about, functionName: "quorum", args: [BigInt(snapshot)], expected: quorum }];
}
