import type { RoleName } from "@engine/protocol/roles";
import type { Abi, Hex } from "viem";
import { toFunctionSelector } from "viem";
import { Fault } from "../lib/fault.ts";
import type { ModuleName } from "./contracts.ts";

/** Who may call each guarded function. What stands nowhere here is open to all or reserved to the timelock. */
export const PERMISSIONS: Record<ModuleName, Partial<Record<RoleName, readonly string[]>>> = {
  Members: {
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
  VoteToken: { issuer: ["issue"], parameters: ["openTransfers"] },
  Ideas: {
    curator: ["openChallenge", "closeChallenge", "hold", "reject", "merge"],
    module: ["transition", "record"],
    guardian: ["pauseFor", "resume"],
  },
  Rounds: { parameters: ["setRules"] },
  Offices: { identity: ["giveOffice", "endOffice"] },
  Teams: { parameters: ["seatByGovernance"], guardian: ["pauseFor", "resume"] },
  Treasury: {
    treasurer: ["adoptSurplus", "allocate", "reclaim", "fundRewards"],
    parameters: ["setAutonomy"],
    module: ["useAutonomy", "move", "pay"],
    guardian: ["pauseFor", "resume"],
  },
  Flags: { parameters: ["resolveEscalated"], module: ["noteParties"] },
  Pilots: { module: ["startPilot"] },
  Grants: {},
  Reviews: { parameters: ["publishRubric"] },
  Outcomes: {},
  Badges: {},
  Rewards: { parameters: ["setRewardRules"], treasurer: ["setReviewersPool", "reclaimRewards"] },
  Kudos: { parameters: ["setAllowance"] },
  Points: { parameters: ["setPolicy"] },
  Activities: {},
  Succession: { parameters: ["recordSuccession"] },
};

/** One function of a module and the role that may call it. */
export interface Permission {
  role: RoleName;
  functionName: string;
  selector: Hex;
}

/** @throws Fault if the contract has no such function: the table and the contract have parted. */
export function permissionsOf(module: ModuleName, abi: Abi): Permission[] {
  return Object.entries(PERMISSIONS[module]).flatMap(([role, names]) =>
    names.map((functionName) => ({
      role: role as RoleName,
      functionName,
      selector: selectorOf(module, abi, functionName),
    })),
  );
}

function selectorOf(module: ModuleName, abi: Abi, functionName: string): Hex {
  const found = abi.filter((item) => item.type === "function" && item.name === functionName);
  const [item] = found;
  if (item?.type !== "function" || found.length > 1) {
    throw new Fault(
      `${module} has ${found.length} functions named ${functionName}; permissions need exactly one.`,
    );
  }
  return toFunctionSelector(item);
}
