import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { activitiesAbi } from "@engine/protocol/abi/activities";
import { badgesAbi } from "@engine/protocol/abi/badges";
import { flagsAbi } from "@engine/protocol/abi/flags";
import { forwarderAbi } from "@engine/protocol/abi/forwarder";
import { governorAbi } from "@engine/protocol/abi/governor";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { pointsAbi } from "@engine/protocol/abi/points";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { successionAbi } from "@engine/protocol/abi/succession";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
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
  Teams: teamsAbi,
  Treasury: treasuryAbi,
  Grants: grantsAbi,
  Pilots: pilotsAbi,
  Flags: flagsAbi,
  Outcomes: outcomesAbi,
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
