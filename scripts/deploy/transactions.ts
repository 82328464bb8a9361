import { setTimeout as sleep } from "node:timers/promises";
import type { Address, Hex, PublicClient, TransactionReceipt } from "viem";
import { createPublicClient, http, keccak256, TransactionReceiptNotFoundError } from "viem";
import type { LocalAccount } from "viem/accounts";
import { Fault } from "../lib/fault.ts";
import { localChainId } from "../start/local-chain.ts";

/** A transaction signed and not yet known to be in a block. It can be sent again and again to the same effect. */
export interface SignedTransaction {
  raw: Hex;
  hash: Hex;
}

/** The transaction is in a block and did nothing. */
export class RevertedFault extends Fault {}

/** What a transaction does; without `to` it creates a contract. */
export interface Call {
  to?: Address;
  data: Hex;
  value?: bigint;
}

/** Room above the estimate, for state that changes between estimate and block. */
const GAS_MARGIN = 130n;
const RECEIPT_TIMEOUT_MS = 300_000;
/** How often to look for a receipt before the transaction is offered once more. */
const LOOKS_PER_OFFER = 50;
/** Public nodes refuse, drop and forget calls: each is made up to this many times more. */
const RETRIES = 5;

/** A client for one chain, quick to notice blocks on a local one. */
export function connect(rpcUrl: string): PublicClient {
  const local = /\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(`${rpcUrl}/`);
  const transport = http(rpcUrl, { retryCount: RETRIES });
  return createPublicClient({ transport, pollingInterval: local ? 20 : 2_000, cacheTime: 0 });
}

/** @throws Fault if nothing answers, or another chain than the expected one. */
export async function chainIdOf(client: PublicClient, rpcUrl: string, expected?: number): Promise<number> {
  // The address is shown without its path, which may hold a provider's key.
  const { origin } = new URL(rpcUrl);
  const chainId = await client.getChainId().catch(() => {
    throw new Fault(`No chain answers at ${origin}. Is it started, and the address right?`);
  });
  if (expected === undefined || chainId === expected) return chainId;
  throw new Fault(`Chain ${chainId} answers at ${origin}, not chain ${expected} as its name promises.`);
}

/** The hash of block 0: tells two chains with the same id apart. */
export async function genesisHashOf(client: PublicClient): Promise<Hex> {
  return (await client.getBlock({ blockNumber: 0n })).hash;
}

export function isLocal(chainId: number): boolean {
  return chainId === localChainId;
}

/** Signs a call with the account's next nonce. @throws viem's error with the reason if the call would revert. */
export async function signCall(
  client: PublicClient,
  account: Pick<LocalAccount, "address" | "signTransaction">,
  call: Call,
): Promise<SignedTransaction> {
  const [chainId, nonce, gas, fees] = await Promise.all([
    client.getChainId(),
    client.getTransactionCount({ address: account.address, blockTag: "pending" }),
    client.estimateGas({ account: account.address, ...call }),
    client.estimateFeesPerGas(),
  ]);
  const raw = await account.signTransaction({
    type: "eip1559",
    chainId,
    nonce,
    gas: (gas * GAS_MARGIN) / 100n,
    maxFeePerGas: fees.maxFeePerGas,
    maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
    ...call,
  });
  return { raw, hash: keccak256(raw) };
}

/**
 * Sends a signed transaction, again if need be, and waits until it is in a block.
 * @throws RevertedFault; Fault if it is in no block for long; viem's error if the node refuses it, as when its nonce was used by another.
 */
export async function sendSigned(
  client: PublicClient,
  signed: SignedTransaction,
): Promise<TransactionReceipt> {
  const known = await receiptOf(client, signed.hash);
  const receipt = known ?? (await broadcast(client, signed));
  if (receipt.status !== "success") throw new RevertedFault(`Transaction ${signed.hash} was reverted.`);
  return receipt;
}

/** The receipt of a transaction that is in a block, else undefined. */
export async function receiptOf(client: PublicClient, hash: Hex): Promise<TransactionReceipt | undefined> {
  try {
    return await client.getTransactionReceipt({ hash });
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  }
}

/** Sends it, again and again while it is in no block: nodes forget, and chains take blocks back. */
async function broadcast(client: PublicClient, signed: SignedTransaction): Promise<TransactionReceipt> {
  const deadline = Date.now() + RECEIPT_TIMEOUT_MS;
  while (Date.now() < deadline) {
    await offer(client, signed);
    for (let look = 0; look < LOOKS_PER_OFFER; look++) {
      const receipt = await receiptOf(client, signed.hash);
      if (receipt) return receipt;
      await sleep(client.pollingInterval);
    }
  }
  throw new Fault(`Transaction ${signed.hash} is in no block yet. Run again to go on waiting for it.`);
}

/**
 * Hands it to the node. An answer may be lost though the node has the transaction: what a second try is told then is
 * no failure.
 */
async function offer(client: PublicClient, { raw, hash }: SignedTransaction): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await client.sendRawTransaction({ serializedTransaction: raw });
      return;
    } catch (error) {
      const alreadyThere = error instanceof Error && /already (known|imported)/i.test(error.message);
      if (alreadyThere || (await receiptOf(client, hash))) return;
      if (attempt === RETRIES) throw error;
      await sleep(client.pollingInterval);
    }
  }
}
