/** Parts of the page besides the list of proposals; they stand in the address. */
export const GOVERNANCE_VIEWS = ["delegates", "parameters", "trust", "propose"] as const;
export type GovernanceView = (typeof GOVERNANCE_VIEWS)[number];
