import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { governorAbi } from "@engine/protocol/abi/governor";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import type { Abi, Address, Hex } from "viem";
import { getAddress, toFunctionSelector } from "viem/utils";
import { accuse, type Context, NO_HASH } from "../context.ts";
import { timeName } from "../names.ts";
import { pastVotes } from "../votes/state.ts";
import type { GovernorEventNamed } from "./events.ts";
import { descriptionHashOf, operationIdOf, proposalIdOf, proposalName } from "./ids.ts";
import { stateOf } from "./standing.ts";
import type { ProposalRecord } from "./state.ts";

const CALLS_LIMIT = 20;
const COOL_DOWN_SECONDS = 30 * 86_400;

type Created = GovernorEventNamed<"ProposalCreated">;

const selectorsOf = (abi: Abi, ...names: readonly string[]): readonly Hex[] =>
  abi.flatMap((item) =>
    item.type === "function" && names.includes(item.name) ? [toFunctionSelector(item)] : [],
  );

/** The governor's own functions that a vote may call. */
const SETTINGS = selectorsOf(
  governorAbi,
  ...["setVotingDelay", "setVotingPeriod", "setProposalThreshold"],
  ...["updateQuorumNumerator", "setLateQuorumVoteExtension", "setProposalGuardian"],
);
/** Of the timelock only its delay. */
const TIMELOCK_SETTINGS = selectorsOf(timelockAbi, "updateDelay");
/** Ways on to other contracts. */
const REFUSED = selectorsOf(accessManagerAbi, "execute", "schedule", "multicall");

/** A proposal was made: by someone with enough votes and nothing else open, of calls that a vote may decide. */
export function reduceProposal(context: Context, event: Created): void {
  const { governor } = context.state;
  const proposal = recordOf(event);
  checkNumber(context, event, proposal);
  checkProposer(context, event);
  checkTimes(context, event);
  for (const [index, target] of proposal.targets.entries()) checkCall(context, event, index, target);
  hear(context, event, proposal);
  governor.proposals.set(proposal.id, proposal);
  governor.latest.set(proposal.proposer, proposal.id);
  context.report.count("proposals");
}

function recordOf({ args, at }: Created): ProposalRecord {
  const { targets, values, calldatas } = args;
  const descriptionHash = descriptionHashOf(args);
  return {
    ...{ id: args.proposalId, proposer: args.proposer, targets, values, calldatas, createdAt: at },
    ...{ description: args.description, descriptionHash, callsHash: proposalIdOf(args, NO_HASH) },
    ...{ snapshot: Number(args.voteStart), endsAt: Number(args.voteEnd), extendedTo: 0 },
    ...{ extension: undefined, votes: new Map(), tally: { against: 0n, inFavour: 0n, abstain: 0n } },
    operationId: operationIdOf(args, descriptionHash, at.address),
    ...{ queued: undefined, executedAt: undefined, cancelledAt: undefined, closed: undefined },
  };
}

/** A proposal's number is the hash of its calls and words. */
function checkNumber(context: Context, { args, at }: Created, proposal: ProposalRecord): void {
  const subject = proposalName(args.proposalId);
  const { targets, values, calldatas } = args;
  const isUneven = values.length !== targets.length || calldatas.length !== targets.length;
  const number = proposalIdOf(args, proposal.descriptionHash);
  const isOther = number !== proposal.id && `has calls and words that give ${proposalName(number)}`;
  const isKnown = context.state.governor.proposals.has(proposal.id);
  accuse(context, subject, at, isKnown && "was made twice");
  accuse(context, subject, at, isUneven && "has lists of different lengths");
  accuse(context, subject, at, isOther);
  const isMany = targets.length === 0 || targets.length > CALLS_LIMIT;
  accuse(context, subject, at, isMany && `makes ${targets.length} calls`);
}

/** Votes are counted at the end of the second before. */
function checkProposer(context: Context, { args, at }: Created): void {
  const { state, target } = context;
  const { governor, votes } = state;
  const subject = proposalName(args.proposalId);
  const held = pastVotes(votes, args.proposer, at.timestamp - 1);
  const { proposalThreshold } = governor;
  const isShort = held < proposalThreshold;
  const latest = governor.proposals.get(governor.latest.get(args.proposer) ?? 0n);
  const standing = latest && stateOf(state, target, latest, at.timestamp);
  const isBusy = standing === "Pending" || standing === "Active";
  const few = `came from ${args.proposer} with ${held} votes; it takes ${proposalThreshold}`;
  accuse(context, subject, at, isShort && few);
  accuse(context, subject, at, isBusy && `came from ${args.proposer}, whose last one is ${standing}`);
}

function checkTimes(context: Context, { args, at }: Created): void {
  const { votingDelay, votingPeriod } = context.state.governor;
  const snapshot = BigInt(at.timestamp) + votingDelay;
  const isOther = args.voteStart !== snapshot || args.voteEnd !== snapshot + votingPeriod;
  const said = `${timeName(Number(args.voteStart))} to ${timeName(Number(args.voteEnd))}`;
  const due = `${timeName(Number(snapshot))} to ${timeName(Number(snapshot + votingPeriod))}`;
  accuse(context, proposalName(args.proposalId), at, isOther && `is voted on from ${said}; due is ${due}`);
}

function checkCall(context: Context, { args, at }: Created, index: number, target: Address): void {
  const { governor } = context.state;
  const subject = `${proposalName(args.proposalId)}, call ${index + 1}`;
  const selector = (args.calldatas[index] ?? "0x").slice(0, 10).padEnd(10, "0") as Hex;
  const isStranger = !governor.targets.has(target);
  const timelock = getAddress(context.target.contracts.Timelock.address);
  const isLawful =
    target === at.address
      ? SETTINGS.includes(selector)
      : target === timelock
        ? TIMELOCK_SETTINGS.includes(selector)
        : !REFUSED.includes(selector);
  accuse(context, subject, at, args.values[index] !== 0n && "carries ether");
  accuse(context, subject, at, isStranger && `goes to ${target}, which is no target of InnovationGovernor`);
  accuse(context, subject, at, !isLawful && `is ${selector} of ${target}, which no vote may call`);
}

/** Copies are welcome until the first of them comes to the vote; from then on the calls must cool down. */
function hear(context: Context, { at }: Created, { id, callsHash, snapshot }: ProposalRecord): void {
  const { governor } = context.state;
  const former = governor.hearings.get(callsHash);
  const stands = former !== undefined && at.timestamp < former.until;
  const isCooling = stands && at.timestamp > former.opensAt;
  const again = `repeats calls that cool down until ${timeName(former?.until ?? 0)}`;
  accuse(context, proposalName(id), at, isCooling && again);
  const hearing = stands ? former : { opensAt: snapshot, until: 0, open: 0 };
  const longest = Number(governor.votingPeriod + governor.lateExtension) + COOL_DOWN_SECONDS;
  governor.hearings.set(callsHash, {
    opensAt: hearing.opensAt,
    until: Math.max(hearing.until, snapshot + longest),
    open: hearing.open + 1,
  });
}
