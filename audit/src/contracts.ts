import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { flagsAbi } from "@engine/protocol/abi/flags";
import { forwarderAbi } from "@engine/protocol/abi/forwarder";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { roundsAbi } from "@engine/protocol/abi/rounds";
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
  Teams: teamsAbi,
  Treasury: treasuryAbi,
  Grants: grantsAbi,
  Pilots: pilotsAbi,
  Flags: flagsAbi,
  Outcomes: outcomesAbi,
} as const;

export type ContractName = keyof typeof ABIS;

export const CONTRACT_NAMES = Object.keys(ABIS) as ContractName[];

interface Deployed {
  address: Address;
  startBlock: number;
  /** What it was created with, in order: terms that never change stand there and in no log. */
  args?: readonly unknown[] | undefined;
}

/** What is audited: the part of a deployment file that the audit reads. */
export interface Target {
  chainId: number;
  /** Hash of block 0, which tells a local chain from its predecessor of the same id. */
  genesisHash?: Hex | undefined;
  contracts: Record<ContractName, Deployed>;
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
