import type { Address, Hex } from "viem";
import { encodeAbiParameters, keccak256 } from "viem/utils";
import { domainOf, type Verifier } from "./typed-data.ts";

/** What a vote on a proposal can say, by its number on chain. */
export const SUPPORT_NAMES = ["Against", "For", "Abstain"] as const;
export type Support = (typeof SUPPORT_NAMES)[number];

/** Where a proposal stands, by its number on chain. */
export const PROPOSAL_STATE_NAMES = [
  "Pending",
  "Active",
  "Canceled",
  "Defeated",
  "Succeeded",
  "Queued",
  "Expired",
  "Executed",
] as const;
export type ProposalState = (typeof PROPOSAL_STATE_NAMES)[number];

/** What a proposal does: one call in each place, none of which carries ether. */
export interface ProposedCalls {
  targets: readonly Address[];
  calldatas: readonly Hex[];
}

/** What a voter signs. `support` is the place in {@link SUPPORT_NAMES}; the nonce is the governor's for the voter. */
export interface Vote {
  proposalId: bigint;
  support: number;
  voter: Address;
  nonce: bigint;
}

const types = {
  Ballot: [
    { name: "proposalId", type: "uint256" },
    { name: "support", type: "uint8" },
    { name: "voter", type: "address" },
    { name: "nonce", type: "uint256" },
  ],
} as const;

/** Typed data of a vote for `InnovationGovernor.castVoteBySig`. */
export function voteTypedData(governor: Verifier, message: Vote) {
  return { domain: domainOf("governor", governor), types, primaryType: "Ballot", message } as const;
}

/** Words that bind a proposal to its proposer: nobody else can make it first. */
export function boundToProposer(description: string, proposer: Address): string {
  return `${description}#proposer=${proposer}`;
}

const PROPOSAL = [
  { type: "address[]" },
  { type: "uint256[]" },
  { type: "bytes[]" },
  { type: "bytes32" },
] as const;

/** A proposal's number; with a description of 0 the name of its calls in `hearingOf`. */
export function proposalIdOf({ targets, calldatas }: ProposedCalls, descriptionHash: Hex): bigint {
  const values = targets.map(() => 0n);
  return BigInt(keccak256(encodeAbiParameters(PROPOSAL, [targets, values, calldatas, descriptionHash])));
}
