/** The contracts of one organisation, in the order in which they are created. */
export const CONTRACT_NAMES = [
  "AccessManager",
  "Timelock",
  "Forwarder",
  "Members",
  "VoteToken",
  "Ideas",
  "Rounds",
] as const;

export type ContractName = (typeof CONTRACT_NAMES)[number];

/** Contracts whose functions the permission book guards. */
export const MODULE_NAMES = ["Members", "VoteToken", "Ideas", "Rounds"] as const;

export type ModuleName = (typeof MODULE_NAMES)[number];

/** Name that the forwarder's EIP-712 domain carries. */
export const FORWARDER_NAME = "Innovation Engine Forwarder";
