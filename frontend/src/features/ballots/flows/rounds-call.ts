import { roundsAbi } from "@engine/protocol/abi/rounds";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import { type ContractCall, contractCall, type FlowContext } from "@/lib/transactions/flow.ts";

type WriteName = ContractFunctionName<typeof roundsAbi, "nonpayable">;

/** A call of the rounds. */
export function roundsCall<Name extends WriteName>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof roundsAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Rounds;
  return contractCall({ address: address as `0x${string}`, abi: roundsAbi, functionName, args });
}
