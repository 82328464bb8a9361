import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { activitiesAbi } from "@engine/protocol/abi/activities";
import { badgesAbi } from "@engine/protocol/abi/badges";
import { forwarderAbi } from "@engine/protocol/abi/forwarder";
import { governorAbi } from "@engine/protocol/abi/governor";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import { pointsAbi } from "@engine/protocol/abi/points";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { successionAbi } from "@engine/protocol/abi/succession";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { Address, DecodeEventLogReturnType, Hex } from "viem";

/** The engine's contracts and what their logs mean. */
export const ABIS = {
  AccessManager: accessManagerAbi,
  Timelock: timelockAbi,
  Forwarder: forwarderAbi,
  Members: membersAbi,
  VoteToken: voteTokenAbi,
  Ideas: ideasAbi,
  Rounds: roundsAbi,
  Offices: officesAbi,
  Reviews: reviewsAbi,
  Kudos: kudosAbi,
  Points: pointsAbi,
  Activities: activitiesAbi,
  Badges: badgesAbi,
  InnovationGovernor: governorAbi,
  Succession: successionAbi,
  Rewards: rewardsAbi,
} as const;

export type ContractName = keyof typeof ABIS;

export const CONTRACT_NAMES = Object.keys(ABIS) as ContractName[];

/** One contract of a deployment. */
export interface DeployedContract {
  address: Address;
  startBlock: number;
  /** What it was created with; no log tells what a constructor fixed for good. */
  args?: readonly unknown[] | undefined;
}

/** What is audited: the part of a deployment file that the audit reads. */
export interface Target {
  chainId: number;
  /** Hash of block 0, which tells a local chain from its predecessor of the same id. */
  genesisHash?: Hex | undefined;
  contracts: Record<ContractName, DeployedContract>;
}

/** Where a log stands. `timestamp` is its block's, in seconds. */
export interface Place {
  address: Address;
  block: number;
  blockHash: Hex;
  timestamp: number;
  txHash: Hex;
  txIndex: number;
  logIndex: number;
}

/** A decoded log of one contract. */
export type EventOf<Name extends ContractName> = DecodeEventLogReturnType<(typeof ABIS)[Name]> & {
  contract: Name;
  at: Place;
};

/** A decoded log of any of the engine's contracts. */
export type EngineEvent = { [Name in ContractName]: EventOf<Name> }[ContractName];
