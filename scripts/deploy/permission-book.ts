import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { ROLES } from "@engine/protocol/roles";
import type { Address, Hex } from "viem";
import { encodeFunctionData } from "viem";
import { Fault } from "../lib/fault.ts";
import { addressOf, type Context } from "./context.ts";
import type { Call } from "./transactions.ts";

/** Whether an account holds a role now. */
export async function isHolder(context: Context, role: bigint, account: Address): Promise<boolean> {
  const [isMember] = await context.client.readContract({
    address: addressOf(context, "AccessManager"),
    abi: accessManagerAbi,
    functionName: "hasRole",
    args: [role, account],
  });
  return isMember;
}

/** The role that a function of a module asks for. */
export async function roleOfFunction(context: Context, target: Address, selector: Hex): Promise<bigint> {
  return context.client.readContract({
    address: addressOf(context, "AccessManager"),
    abi: accessManagerAbi,
    functionName: "getTargetFunctionRole",
    args: [target, selector],
  });
}

/**
 * Several changes of the permission book in one transaction, so that none is left half made.
 * @throws Fault if the book is no longer the deployer's to change.
 */
export async function changeBook(context: Context, changes: readonly Hex[]): Promise<Call> {
  if (!(await isHolder(context, ROLES.admin, context.deployer.address))) {
    throw new Fault(
      "The permission book is no longer the deployer's, and it differs from the organisation's file.\n" +
        "The members can change it by a vote; or bring the file up to date.",
    );
  }
  const data = encodeFunctionData({ abi: accessManagerAbi, functionName: "multicall", args: [changes] });
  return { to: addressOf(context, "AccessManager"), data };
}

export function labelRole(role: bigint, label: string): Hex {
  return encodeFunctionData({ abi: accessManagerAbi, functionName: "labelRole", args: [role, label] });
}

export function grantRole(role: bigint, account: Address): Hex {
  return encodeFunctionData({ abi: accessManagerAbi, functionName: "grantRole", args: [role, account, 0] });
}

export function renounceRole(role: bigint, account: Address): Hex {
  return encodeFunctionData({ abi: accessManagerAbi, functionName: "renounceRole", args: [role, account] });
}

export function guardFunctions(target: Address, selectors: readonly Hex[], role: bigint): Hex {
  return encodeFunctionData({
    abi: accessManagerAbi,
    functionName: "setTargetFunctionRole",
    args: [target, selectors, role],
  });
}
