import { ideasAbi } from "@engine/protocol/abi/ideas";
import type { Stage } from "@engine/protocol/enums";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import type { IdeaPatch } from "@/features/ideas/api/pending-ideas.ts";
import { type ContractCall, contractCall, type FlowContext } from "@/lib/transactions/flow.ts";

type WriteName = ContractFunctionName<typeof ideasAbi, "nonpayable">;

/** A call of the ideas' register. */
export function ideasCall<Name extends WriteName>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof ideasAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Ideas;
  return contractCall({ address: address as `0x${string}`, abi: ideasAbi, functionName, args });
}

/** The number of the idea that a call is about: its first argument. */
export function ideaNumberOf({ args }: ContractCall): number {
  return Number(args[0]);
}

/** What screens show of the idea until the index has caught up. */
export function stagePatch(number: number, stage: Stage): IdeaPatch {
  return { kind: "idea", number, stage };
}
