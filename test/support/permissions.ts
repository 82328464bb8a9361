import { ROLES, type RoleName } from "@engine/protocol/roles";
import type { BaseContract } from "ethers";
import type { AccessManager } from "../../types/ethers-contracts/index.js";

/** Who may call what: the whole permission book of the engine. */
const PERMISSIONS = {
  members: {
    identity: [
      "admit",
      "admitMany",
      "revokeInvitation",
      "setCommunityDoor",
      "suspend",
      "reinstate",
      "end",
      "addUnit",
      "assignUnit",
      "startRecovery",
    ],
    guardian: ["pauseFor", "resume"],
  },
  voteToken: { issuer: ["issue"], parameters: ["openTransfers"] },
  ideas: {
    curator: ["openChallenge", "closeChallenge", "hold", "reject", "merge"],
    module: ["transition", "record"],
    guardian: ["pauseFor", "resume"],
  },
  rounds: { parameters: ["setRules"] },
  offices: { identity: ["giveOffice", "endOffice"] },
  teams: { parameters: ["seatByGovernance"], guardian: ["pauseFor", "resume"] },
  treasury: {
    treasurer: ["adoptSurplus", "allocate", "reclaim", "fundRewards"],
    parameters: ["setAutonomy"],
    module: ["useAutonomy", "move", "pay"],
    guardian: ["pauseFor", "resume"],
  },
  flags: { parameters: ["resolveEscalated"], module: ["noteParties"] },
  pilots: { module: ["startPilot"] },
  grants: {},
  reviews: { parameters: ["publishRubric"] },
  outcomes: {},
  badges: {},
  rewards: { parameters: ["setRewardRules"], treasurer: ["setReviewersPool", "reclaimRewards"] },
  kudos: { parameters: ["setAllowance"] },
  points: { parameters: ["setPolicy"] },
  activities: {},
  succession: { parameters: ["recordSuccession"] },
} as const satisfies Record<string, Partial<Record<Holder, readonly string[]>>>;

export type ModuleName = keyof typeof PERMISSIONS;

export const MODULES = Object.keys(PERMISSIONS) as ModuleName[];

/** Roles that people and modules hold; the admin is the timelock. */
export type Holder = Exclude<RoleName, "admin">;

export interface Permission {
  module: ModuleName;
  role: Holder;
  name: string;
}

/** The book, one line a function. */
export function listPermissions(): Permission[] {
  return Object.entries(PERMISSIONS).flatMap(([module, roles]) =>
    Object.entries<readonly string[]>(roles).flatMap(([role, names]) =>
      names.map((name) => ({ module: module as ModuleName, role: role as Holder, name })),
    ),
  );
}

/** Writes the pages of some modules into the book. */
export async function guard(
  manager: AccessManager,
  modules: Partial<Record<ModuleName, BaseContract>>,
): Promise<void> {
  for (const { module, role, name } of listPermissions()) {
    const contract = modules[module];
    if (!contract) continue;
    const selector = contract.interface.getFunction(name)?.selector;
    if (!selector) throw new Error(`${module} has no function ${name}`);
    await manager.setTargetFunctionRole(contract, [selector], ROLES[role]);
  }
}
