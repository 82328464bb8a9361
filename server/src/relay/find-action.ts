import type { Deployment } from "@engine/protocol/deployment";
import type { Address, Hex } from "viem";
import { decodeFunctionData, encodeFunctionData, isAddressEqual, toFunctionSelector } from "viem/utils";
import { relayRefusal } from "./relay-refusal.ts";
import { type Actions, USER_ACTIONS } from "./user-actions.ts";

/**
 * The user action that a call is, such as `Ideas.submit`.
 * @throws Refusal 403 if the relayer does not carry it, 422 if the data is not exactly what the ABI encodes.
 */
export function findAction(contracts: Deployment["contracts"], to: Address, data: Hex): string {
  const [contract, actions] = actionsOf(contracts, to);
  const call = decode(actions, data);
  if (!call || !actions.names.includes(call.functionName)) throw relayRefusal("unknownAction", contract);
  // Whatever follows the arguments, or hides between them, is nothing that a person's wallet has shown.
  if (encodeFunctionData({ abi: actions.abi, ...call }) !== data.toLowerCase())
    throw relayRefusal("badCalldata");
  return `${contract}.${call.functionName}`;
}

function actionsOf(contracts: Deployment["contracts"], to: Address): [string, Actions] {
  const found = Object.entries(contracts).find(([, { address }]) => isAddressEqual(address, to));
  const [name = ""] = found ?? [];
  const actions = USER_ACTIONS[name as keyof typeof contracts];
  if (!actions) throw relayRefusal("unknownTarget", to);
  return [name, actions];
}

/** Undefined if the contract has no such function. */
function decode({ abi }: Actions, data: Hex) {
  const selector = data.slice(0, 10).toLowerCase();
  if (!abi.some((item) => item.type === "function" && toFunctionSelector(item) === selector))
    return undefined;
  try {
    return decodeFunctionData({ abi, data });
  } catch {
    throw relayRefusal("badCalldata");
  }
}
