import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Abi, Hex } from "viem";
import { Fault } from "../lib/fault.ts";
import { repoRoot } from "../lib/paths.ts";
import { CONTRACT_NAMES, type ContractName } from "./contracts.ts";

const ARTIFACTS: Record<ContractName, string> = {
  AccessManager: "@openzeppelin/contracts/access/manager/AccessManager.sol/AccessManager.json",
  Timelock: "@openzeppelin/contracts/governance/TimelockController.sol/TimelockController.json",
  Forwarder: "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol/ERC2771Forwarder.json",
  Members: "contracts/members/Members.sol/Members.json",
  VoteToken: "contracts/voting/VoteToken.sol/VoteToken.json",
  Ideas: "contracts/ideas/Ideas.sol/Ideas.json",
  Rounds: "contracts/voting/Rounds.sol/Rounds.json",
  Offices: "contracts/members/Offices.sol/Offices.json",
  Teams: "contracts/budgets/Teams.sol/Teams.json",
  LocalMoney: "contracts/budgets/LocalMoney.sol/LocalMoney.json",
  Treasury: "contracts/budgets/Treasury.sol/Treasury.json",
  Flags: "contracts/outcomes/Flags.sol/Flags.json",
  Pilots: "contracts/pilots/Pilots.sol/Pilots.json",
  Grants: "contracts/budgets/Grants.sol/Grants.json",
  Reviews: "contracts/reviews/Reviews.sol/Reviews.json",
  Outcomes: "contracts/outcomes/Outcomes.sol/Outcomes.json",
  Badges: "contracts/recognition/Badges.sol/Badges.json",
  Rewards: "contracts/recognition/Rewards.sol/Rewards.json",
  Kudos: "contracts/recognition/Kudos.sol/Kudos.json",
  Points: "contracts/recognition/Points.sol/Points.json",
  Activities: "contracts/activities/Activities.sol/Activities.json",
  Succession: "contracts/governance/Succession.sol/Succession.json",
  InnovationGovernor: "contracts/governance/InnovationGovernor.sol/InnovationGovernor.json",
};

/** What the compiler made of a contract. */
export interface Artifact {
  abi: Abi;
  bytecode: Hex;
  deployedBytecode: Hex;
  /** Where the constructor writes its immutables into the code, in bytes. */
  immutableReferences: Record<string, { start: number; length: number }[]>;
}

export type Artifacts = Record<ContractName, Artifact>;

/** @throws Fault if the contracts are not compiled. */
export async function loadArtifacts(): Promise<Artifacts> {
  const entries = CONTRACT_NAMES.map(async (name) => [name, await loadArtifact(name)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Artifacts;
}

/** @throws Fault if the contract is not compiled. */
export async function loadArtifact(name: ContractName): Promise<Artifact> {
  const file = join(repoRoot, "artifacts", ARTIFACTS[name]);
  try {
    return JSON.parse(await readFile(file, "utf8")) as Artifact;
  } catch {
    throw new Fault(`${name} is not compiled (${ARTIFACTS[name]} is missing). Run: npx hardhat build`);
  }
}
