import { fetchRelay, type RelayStatus } from "@engine/protocol/relay-client";
import type { Abi, Client } from "viem";
import { estimateContractGas, getBalance, getGasPrice } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { ContractCall, FlowContext } from "@/lib/transactions/flow.ts";

/** Who pays the network's fee: the account itself, or the relayer. */
export type Payer = "self" | "relayer";

/** Who can pay for a call. */
export interface Payment {
  /** Whether the account holds enough; true if the chain cannot be asked, which then says so itself. */
  hasEnough: boolean;
  /** Whether the relayer is there and carries this. */
  relayed: boolean;
}

/** Gas of a call that cannot be estimated now: most use less. */
const USUAL_GAS = 500_000n;
/** Prices rise between the look and the block. */
const ROOM_PERCENT = 150n;

/** Finds out who can pay for a prepared call. Never throws: what is unknown stands in nobody's way. */
export async function findPayment(
  call: ContractCall,
  { engine, account }: FlowContext,
  reader: Client,
): Promise<Payment> {
  const request = { ...call, account } as Parameters<typeof estimateContractGas>[1];
  const [relay, balance, price, gas] = await Promise.all([
    fetchRelay(engine.contentUrl).catch(() => undefined),
    getBalance(reader, { address: account }).catch(() => undefined),
    getGasPrice(reader).catch(() => 0n),
    estimateContractGas(reader, request).catch(() => USUAL_GAS),
  ]);
  const fee = (gas * price * ROOM_PERCENT) / 100n;
  return { hasEnough: balance === undefined || balance >= fee, relayed: carries(relay, call, engine) };
}

/** Who pays unless the reader wishes otherwise: whoever can, the account first. */
export function usualPayer({ hasEnough, relayed }: Payment): Payer {
  return relayed && !hasEnough ? "relayer" : "self";
}

/** Whether a relayer for this chain takes such a call. */
export function carries(
  relay: RelayStatus | undefined,
  { address, functionName }: Pick<ContractCall, "address" | "functionName"> & { abi?: Abi },
  { deployment }: Pick<EngineConfig, "deployment">,
): boolean {
  if (!relay?.on || relay.chainId !== deployment.chainId) return false;
  const contract = Object.entries(deployment.contracts).find(
    ([, each]) => each.address.toLowerCase() === address.toLowerCase(),
  );
  return contract !== undefined && (relay.actions[contract[0]]?.includes(functionName) ?? false);
}
