import type { Address, Hex } from "viem";
import type { Place } from "../../contracts.ts";
import { Checkpoints } from "../votes/checkpoints.ts";

/** One voter's word on a proposal. */
export interface VoteRecord {
  /** A place in `SUPPORT_NAMES`. */
  support: number;
  weight: bigint;
  reason: string;
  at: Place;
}

export interface ProposalTally {
  against: bigint;
  inFavour: bigint;
  abstain: bigint;
}

export interface ProposalRecord {
  id: bigint;
  proposer: Address;
  targets: readonly Address[];
  values: readonly bigint[];
  calldatas: readonly Hex[];
  description: string;
  /** Of its bytes, whether they are text or not. */
  descriptionHash: Hex;
  /** Names the calls, without the words. */
  callsHash: bigint;
  createdAt: Place;
  snapshot: number;
  /** End of the vote as it was proposed. */
  endsAt: number;
  /** When a quorum that is reached late has the vote end; 0 until it is reached. */
  extendedTo: number;
  /** What the running transaction makes due and what it logs, to be compared when it is over. */
  extension: { due: number | undefined; logged: number | undefined } | undefined;
  votes: Map<Address, VoteRecord>;
  tally: ProposalTally;
  /** Name of its operation in the timelock. */
  operationId: Hex;
  queued: { eta: number; at: Place } | undefined;
  executedAt: Place | undefined;
  cancelledAt: Place | undefined;
  /** Its end on record, if it was put there. */
  closed: { state: number; quorum: bigint; at: Place } | undefined;
}

/** When a set of calls was last put to the vote. Times are in seconds. */
export interface Hearing {
  opensAt: number;
  until: number;
  open: number;
}

export interface GovernorState {
  targets: ReadonlySet<Address>;
  votingDelay: bigint;
  votingPeriod: bigint;
  lateExtension: bigint;
  proposalThreshold: bigint;
  guardian: Address;
  timelock: Address;
  /** Basis points of the supply that must take part, over time. */
  quorumBps: Checkpoints;
  proposals: Map<bigint, ProposalRecord>;
  /** The newest proposal of each proposer. */
  latest: Map<Address, bigint>;
  /** By hash of the calls. */
  hearings: Map<bigint, Hearing>;
}

const NOBODY = "0x0000000000000000000000000000000000000000";

export function emptyGovernor(): GovernorState {
  return {
    targets: new Set(),
    votingDelay: 0n,
    votingPeriod: 0n,
    lateExtension: 0n,
    proposalThreshold: 0n,
    guardian: NOBODY,
    timelock: NOBODY,
    quorumBps: new Checkpoints(),
    proposals: new Map(),
    latest: new Map(),
    hearings: new Map(),
  };
}

/** When the vote ends, as far as is known. */
export function deadlineOf({ endsAt, extendedTo }: ProposalRecord): number {
  return Math.max(endsAt, extendedTo);
}

/** The hearing that stands in the way of the same calls at a time, if any does. */
export function hearingAt(governor: GovernorState, callsHash: bigint, now: number): Hearing | undefined {
  const hearing = governor.hearings.get(callsHash);
  return hearing && now < hearing.until ? hearing : undefined;
}
