import { governorAbi } from "@engine/protocol/abi/governor";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import * as z from "zod/mini";
import { type ContractCall, contractCall, type FlowContext } from "@/lib/transactions/flow.ts";

type WriteName = ContractFunctionName<typeof governorAbi, "nonpayable" | "payable">;

/** A call of the governor. */
export function governorCall<Name extends WriteName>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof governorAbi, "nonpayable" | "payable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.InnovationGovernor;
  return contractCall({ address, abi: governorAbi, functionName, args });
}

const hex = (pattern: RegExp) =>
  z.custom<`0x${string}`>((value) => typeof value === "string" && pattern.test(value));

/** A proposal's number on chain, as the index writes it. */
export const proposalIdSchema = hex(/^0x[0-9a-f]{64}$/);

/** One action of a proposal, encoded. */
export const callSchema = z.object({
  target: hex(/^0x[0-9a-fA-F]{40}$/),
  data: hex(/^0x([0-9a-fA-F]{2})*$/),
});
