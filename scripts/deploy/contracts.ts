import type { Organisation } from "./organisation.ts";

/** The contracts of one organisation, in the order in which they are created. */
export const CONTRACT_NAMES = [
  "AccessManager",
  "Timelock",
  "Forwarder",
  "Members",
  "VoteToken",
  "Ideas",
  "Rounds",
  "Offices",
  "Teams",
  "LocalMoney",
  "Treasury",
  "Flags",
  "Pilots",
  "Grants",
  "Reviews",
  "Outcomes",
  "Badges",
  "Rewards",
  "Kudos",
  "Points",
  "Activities",
  "Succession",
  "InnovationGovernor",
] as const;

export type ContractName = (typeof CONTRACT_NAMES)[number];

/** Contracts whose functions the permission book guards. */
export const MODULE_NAMES = [
  "Members",
  "VoteToken",
  "Ideas",
  "Rounds",
  "Offices",
  "Teams",
  "Treasury",
  "Flags",
  "Pilots",
  "Grants",
  "Reviews",
  "Outcomes",
  "Badges",
  "Rewards",
  "Kudos",
  "Points",
  "Activities",
  "Succession",
] as const;

export type ModuleName = (typeof MODULE_NAMES)[number];

/** Modules whose decisions move ideas and money: they hold the MODULE role. */
export const DECIDING_MODULES = [
  "Rounds",
  "Flags",
  "Pilots",
  "Grants",
  "Reviews",
  "Outcomes",
  "Rewards",
] as const satisfies readonly ModuleName[];

/** What proposals to the governor may call, besides the governor's own settings. */
export const GOVERNED_NAMES = [
  "AccessManager",
  "Timelock",
  "VoteToken",
  "Rounds",
  "Teams",
  "Treasury",
  "Flags",
  "Reviews",
  "Rewards",
  "Kudos",
  "Points",
  "Succession",
] as const satisfies readonly ContractName[];

/** Whether an organisation has a contract: all but play money, unless it asks for that. */
export function isPartOf({ settlementToken }: Organisation, name: ContractName): boolean {
  return name !== "LocalMoney" || settlementToken === "local";
}
