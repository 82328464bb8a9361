import { timelockAbi } from "@engine/protocol/abi/timelock";
import type { Address, Hex } from "viem";
import { encodeFunctionData, keccak256, stringToHex, zeroHash } from "viem";
import { Fault } from "../lib/fault.ts";
import { addressOf, type Context } from "./context.ts";
import type { Step } from "./step.ts";
import type { Call } from "./transactions.ts";

/** Roles of the timelock, each by the name of its constant but the admin's, which is nothing but zeros. */
export const TIMELOCK_ROLES = {
  admin: zeroHash,
  proposer: keccak256(stringToHex("PROPOSER_ROLE")),
  canceller: keccak256(stringToHex("CANCELLER_ROLE")),
  executor: keccak256(stringToHex("EXECUTOR_ROLE")),
} as const;

/** What the governor alone holds. An executor besides it could carry out what the governor no longer would. */
export const GOVERNORS_ROLES = ["proposer", "canceller", "executor"] as const;

async function holds(context: Context, role: Hex, account: Address): Promise<boolean> {
  const address = addressOf(context, "Timelock");
  const call = { address, abi: timelockAbi, functionName: "hasRole", args: [role, account] } as const;
  return context.client.readContract(call);
}

/** @throws Fault if the timelock is no longer the deployer's to change. */
async function changeTimelock(
  context: Context,
  functionName: "grantRole" | "renounceRole",
  role: Hex,
  account: Address,
): Promise<Call> {
  if (!(await holds(context, TIMELOCK_ROLES.admin, context.deployer.address))) {
    throw new Fault(
      "The timelock is no longer the deployer's, and its roles are not as they were meant. Deploy anew.",
    );
  }
  const data = encodeFunctionData({ abi: timelockAbi, functionName, args: [role, account] });
  return { to: addressOf(context, "Timelock"), data };
}

function grant(name: (typeof GOVERNORS_ROLES)[number]): Step {
  const governor = (context: Context) => addressOf(context, "InnovationGovernor");
  const role = TIMELOCK_ROLES[name];
  return {
    id: `timelock-${name}`,
    title: `The governor becomes the timelock's ${name}`,
    done: (context) => holds(context, role, governor(context)),
    call: (context) => changeTimelock(context, "grantRole", role, governor(context)),
  };
}

/** One role a transaction: the timelock knows no batches of its own. */
export const TIMELOCK_GRANTS: readonly Step[] = GOVERNORS_ROLES.map(grant);

export const timelockRenunciation: Step = {
  id: "renounce-timelock",
  title: "The deployer gives up the timelock",
  forGood: true,
  done: async (context) => !(await holds(context, TIMELOCK_ROLES.admin, context.deployer.address)),
  call: (context) => changeTimelock(context, "renounceRole", TIMELOCK_ROLES.admin, context.deployer.address),
};
