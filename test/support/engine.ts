import { ROLES } from "@engine/protocol/roles";
import { DAY, ethers, HOUR, networkHelpers } from "./chain.ts";
import { guard } from "./permissions.ts";

export const FORWARDER_NAME = "Innovation Engine Forwarder";

export const TIMELOCK_DELAY = 2 * DAY;

/** The rules most tests run under. */
export const RULES = {
  delaySeconds: HOUR,
  durationSeconds: 7 * DAY,
  quorumBps: 3000,
  approvalBps: 5000,
  capBps: 10_000,
  memberMajority: true,
  lateWindowSeconds: DAY,
  extensionSeconds: 2 * DAY,
  cadenceSeconds: 30 * DAY,
  revisitHours: 91 * 24,
};

export type Rules = typeof RULES;

/** Accounts that hold one role each, and one that holds none. */
async function appoint() {
  const [deployer, identity, curator, issuer, guardian, parameters, module, outsider] =
    await ethers.getSigners();
  if (!deployer || !identity || !curator || !issuer || !guardian || !parameters || !module || !outsider) {
    throw new Error("the chain has too few accounts");
  }
  return { deployer, identity, curator, issuer, guardian, parameters, module, outsider };
}

/** The engine as it is deployed: one permission book, whose admin is the timelock alone. */
export async function deployEngine() {
  const roles = await appoint();
  const { deployer, outsider: _, ...holders } = roles;
  const manager = await ethers.deployContract("AccessManager", [deployer]);
  const timelock = await ethers.deployContract("TimelockController", [
    TIMELOCK_DELAY,
    [roles.parameters],
    [ethers.ZeroAddress],
    ethers.ZeroAddress,
  ]);
  const forwarder = await ethers.deployContract("ERC2771Forwarder", [FORWARDER_NAME]);
  const members = await ethers.deployContract("Members", [manager, forwarder]);
  const voteToken = await ethers.deployContract("VoteToken", [manager, forwarder, members]);
  const ideas = await ethers.deployContract("Ideas", [manager, forwarder, members]);
  const rounds = await ethers.deployContract("Rounds", [
    manager,
    forwarder,
    members,
    ideas,
    voteToken,
    RULES,
  ]);
  await guard(manager, { members, voteToken, ideas, rounds });
  for (const name of ["identity", "curator", "issuer", "guardian", "parameters", "module"] as const) {
    await manager.grantRole(ROLES[name], holders[name], 0);
  }
  await manager.grantRole(ROLES.module, rounds, 0);
  await manager.grantRole(ROLES.admin, timelock, 0);
  await manager.renounceRole(ROLES.admin, deployer);
  return { manager, timelock, forwarder, members, voteToken, ideas, rounds, roles };
}

export type Engine = Awaited<ReturnType<typeof deployEngine>>;

/** A signer for an account that is a contract or whose key nobody has, with ether for gas. */
export async function impersonate(address: string) {
  await networkHelpers.setBalance(address, 10n ** 20n);
  return ethers.getImpersonatedSigner(address);
}
