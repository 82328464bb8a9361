import type { Abi, AbiFunction, Address, Hex } from "viem";
import { encodeFunctionData } from "viem/utils";
import { GOVERNED } from "@/features/governance/api/decode-call.ts";
import { SETTERS } from "@/features/governance/api/setters.ts";

/** One action of a proposal, encoded. */
export interface EncodedCall {
  target: Address;
  data: Hex;
}

type Contracts = Record<string, { address: Address }>;

/** Encodes a call of one of the contracts that proposals can call. @throws when the values do not fit. */
export function encodeCall(
  contracts: Contracts,
  contract: string,
  functionName: string,
  args: readonly unknown[],
): EncodedCall {
  const target = contracts[contract]?.address;
  const abi = GOVERNED[contract];
  if (!target || !abi) throw new Error(`Proposals cannot call ${contract}`);
  return { target, data: encodeFunctionData({ abi: abi as Abi, functionName, args }) };
}

/** Money from the root pot: for a team, or, without one, for rewards. */
export function budgetCall(contracts: Contracts, team: number | undefined, amount: bigint): EncodedCall {
  if (team === undefined) return encodeCall(contracts, "Treasury", "fundRewards", [amount]);
  return encodeCall(contracts, "Treasury", "allocate", [team, amount]);
}

/** Parameters that one call of their own sets. */
export const SETTABLE: readonly string[] = Object.values(SETTERS).map(({ parameter }) => parameter);

/** Sets one parameter. */
export function settingCall(contracts: Contracts, parameter: string, value: bigint): EncodedCall {
  const setter = Object.keys(SETTERS).find((key) => SETTERS[key]?.parameter === parameter);
  const [contract = "", functionName = ""] = setter?.split(".") ?? [];
  return encodeCall(contracts, contract, functionName, [value]);
}

/** Gives an account a role, or takes it. */
export function roleCall(
  contracts: Contracts,
  { role, account, give }: { role: bigint; account: Address; give: boolean },
): EncodedCall {
  if (give) return encodeCall(contracts, "AccessManager", "grantRole", [role, account, 0]);
  return encodeCall(contracts, "AccessManager", "revokeRole", [role, account]);
}

/** Functions of a contract that change something. */
export function functionsOf(contract: string): readonly AbiFunction[] {
  return (GOVERNED[contract] ?? []).filter(
    (item): item is AbiFunction => item.type === "function" && item.stateMutability === "nonpayable",
  );
}
