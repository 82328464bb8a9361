import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import type { ContractFunctionArgs, ContractFunctionName } from "viem";
import { type ContractCall, contractCall, type FlowContext } from "@/lib/transactions/flow.ts";

/** Whoever joins says later who they are. */
export const NO_PROFILE: `0x${string}` = `0x${"0".repeat(64)}`;

type MembersWrite = ContractFunctionName<typeof membersAbi, "nonpayable">;
type OfficesWrite = ContractFunctionName<typeof officesAbi, "nonpayable">;

/** A call of the register of members. */
export function membersCall<Name extends MembersWrite>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof membersAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Members;
  return contractCall({ address: address as `0x${string}`, abi: membersAbi, functionName, args });
}

/** A call of the register of offices. */
export function officesCall<Name extends OfficesWrite>(
  { engine }: FlowContext,
  functionName: Name,
  args: ContractFunctionArgs<typeof officesAbi, "nonpayable", Name>,
): ContractCall {
  const { address } = engine.deployment.contracts.Offices;
  return contractCall({ address: address as `0x${string}`, abi: officesAbi, functionName, args });
}
