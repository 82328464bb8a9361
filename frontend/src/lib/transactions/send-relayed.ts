import { type ForwardRequest, forwardId, forwardTypedData } from "@engine/protocol/forward";
import { fetchRelayNonce, handIn, RelayError } from "@engine/protocol/relay-client";
import { type Client, encodeFunctionData, type Hex } from "viem";
import { estimateContractGas, getBlock, signTypedData } from "viem/actions";
import type { ContractCall, FlowContext } from "@/lib/transactions/flow.ts";

/** Long enough for a wallet that asks twice and a chain that is busy; the forwarder refuses it afterwards. */
const VALID_SECONDS = 1_800;
/** Over the estimate, in percent: the call comes from the forwarder, and a second later it may store more. */
const GAS_PERCENT = 140n;

/** What was handed to the relayer. */
export interface Relayed {
  /** The relayer's name for it, and until there is a transaction the record's. */
  id: Hex;
  /** Unix seconds after which it cannot happen any more. */
  until: number;
}

/**
 * Signs a call as a request for the forwarder and hands it to the relayer.
 * @param wallets `reader` reads the chain, `signer` gives the wallet and has checked that it did not change.
 */
export async function sendRelayed(
  call: ContractCall,
  { engine, account }: FlowContext,
  wallets: { reader: Client; signer: () => Promise<Client>; onSigned: () => void },
): Promise<Relayed> {
  const { deployment, contentUrl } = engine;
  const { reader } = wallets;
  const estimate = { ...call, account } as Parameters<typeof estimateContractGas>[1];
  const [gas, { timestamp }, nonce] = await Promise.all([
    estimateContractGas(reader, estimate),
    getBlock(reader, { blockTag: "pending" }),
    fetchRelayNonce(contentUrl, account),
  ]);
  const request: ForwardRequest = {
    from: account,
    to: call.address,
    gas: (gas * GAS_PERCENT) / 100n,
    nonce: BigInt(nonce),
    deadline: Number(timestamp) + VALID_SECONDS,
    data: encodeFunctionData(call as never),
  };
  const { chainId, contracts } = deployment;
  const forwarder = { chainId, address: contracts.Forwarder.address };
  const typedData = forwardTypedData(forwarder, request);
  const signature = await signTypedData(await wallets.signer(), { ...typedData, account } as never);
  wallets.onSigned();
  await handIn(contentUrl, "requests", { chainId, value: 0, ...request, signature }).catch(unlessTaken);
  return { id: forwardId(forwarder, request), until: request.deadline };
}

/** Without an answer it may have been taken all the same: asking again tells, signing again might do it twice. */
function unlessTaken(error: unknown): void {
  const mayBeTaken = error instanceof RelayError && ["unreachable", "alreadyDone"].includes(error.code);
  if (!mayBeTaken) throw error;
}
