import { activitiesAbi } from "@engine/protocol/abi/activities";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import * as z from "zod/mini";
import { type ContractCall, contractCall, type FlowContext } from "@/lib/transactions/flow.ts";

type WriteName = ContractFunctionName<typeof activitiesAbi, "nonpayable">;

/** As many invitations as one call takes. */
export const MOST_AT_ONCE = 100;

/** Number of an activity or a member on chain. */
export const numberSchema = z.int().check(z.positive());

/** Language of the app in which something was written. */
export const languageSchema = z.enum(["en", "de"]);

/** Stands for "no text" on chain, which the contract refuses. */
export const NO_TEXT: `0x${string}` = `0x${"0".repeat(64)}`;

/** A call of the activities' register. */
export function activitiesCall<Name extends WriteName>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof activitiesAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Activities;
  return contractCall({ address, abi: activitiesAbi, functionName, args });
}
