import { flagsAbi } from "@engine/protocol/abi/flags";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import * as z from "zod/mini";
import { type ContractCall, contractCall, type FlowContext } from "@/lib/transactions/flow.ts";

/** Number of a pilot, an idea, a flag, a report, a team or a member on chain. */
export const numberSchema = z.int().check(z.positive());

/** A milestone's place from 0, or 255 for the result. */
export const placeSchema = z.int().check(z.gte(0), z.lte(255));

/** A call of the pilots. */
export function pilotsCall<Name extends ContractFunctionName<typeof pilotsAbi, "nonpayable">>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof pilotsAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Pilots;
  return contractCall({ address: address as `0x${string}`, abi: pilotsAbi, functionName, args });
}

/** A call of the flags. */
export function flagsCall<Name extends ContractFunctionName<typeof flagsAbi, "nonpayable">>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof flagsAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Flags;
  return contractCall({ address: address as `0x${string}`, abi: flagsAbi, functionName, args });
}

/** A call of the outcomes. */
export function outcomesCall<Name extends ContractFunctionName<typeof outcomesAbi, "nonpayable">>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof outcomesAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Outcomes;
  return contractCall({ address: address as `0x${string}`, abi: outcomesAbi, functionName, args });
}
