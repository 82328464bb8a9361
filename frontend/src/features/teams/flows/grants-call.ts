import { grantsAbi } from "@engine/protocol/abi/grants";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import { type ContractCall, contractCall, type FlowContext } from "@/lib/transactions/flow.ts";

type WriteName = ContractFunctionName<typeof grantsAbi, "nonpayable">;

/** A call of the grants. */
export function grantsCall<Name extends WriteName>(
  { engine }: Pick<FlowContext, "engine">,
  functionName: Name,
  args: ContractFunctionArgs<typeof grantsAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Grants;
  return contractCall({ address, abi: grantsAbi, functionName, args });
}
