import { ABIS, type ContractName } from "@engine/audit/contracts";
import type { Deployment } from "@engine/protocol/deployment";
import type { Abi, Client, Hex } from "viem";
import { decodeFunctionResult, encodeFunctionData, prepareEncodeFunctionData } from "viem";
import { call } from "viem/actions";

interface Prepared {
  abi: Abi;
  functionName: Hex;
}

/** Looked up once: the lists of functions are long. */
const prepared = new Map<string, Prepared>();

function prepare(contract: ContractName, functionName: string): Prepared {
  const key = `${contract}.${functionName}`;
  const known = prepared.get(key) ?? prepareEncodeFunctionData({ abi: ABIS[contract] as Abi, functionName });
  prepared.set(key, known as Prepared);
  return known as Prepared;
}

export function dataOf(contract: ContractName, functionName: string, args: readonly unknown[]): Hex {
  return encodeFunctionData({ ...prepare(contract, functionName), args });
}

/** Asks a contract. What is asked at the same time goes to the chain as one call. @throws if the contract reverts. */
export async function ask<Value>(
  client: Client,
  deployment: Deployment,
  contract: ContractName,
  functionName: string,
  args: readonly unknown[],
): Promise<Value> {
  const to = deployment.contracts[contract].address;
  const { data = "0x" } = await call(client, { to, data: dataOf(contract, functionName, args) });
  const { abi } = prepare(contract, functionName);
  return decodeFunctionResult({ abi, args, data }) as Value;
}
