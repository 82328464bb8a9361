import { forwarderAbi } from "@engine/protocol/abi/forwarder";
import {
  type Address,
  BaseError,
  type Client,
  createClient,
  type Hex,
  http,
  RpcRequestError,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from "viem";
import {
  call,
  estimateGas,
  estimateMaxPriorityFeePerGas,
  getBalance,
  getBlock,
  getChainId,
  getTransactionCount,
  getTransactionReceipt,
  readContract,
  sendRawTransaction,
} from "viem/actions";
import { ContractRefusal, refusalIn } from "./contract-refusal.ts";
import { relayRefusal } from "./relay-refusal.ts";

const TIMEOUT_MILLISECONDS = 8_000;

/** A call as somebody would make it. */
export interface Call {
  to: Address;
  data: Hex;
  from?: Address;
  gas?: number;
}

export interface Fees {
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

/** The chain as the relayer asks it. Everything throws Refusal 503 if it does not answer, or is another chain. */
export class RelayChain {
  readonly #client: Client;
  readonly #chainId: number;
  #isRightChain = false;

  constructor({ rpcUrl, chainId }: { rpcUrl: string; chainId: number }) {
    const transport = http(rpcUrl, { timeout: TIMEOUT_MILLISECONDS, retryCount: 1, batch: true });
    this.#client = createClient({ transport });
    this.#chainId = chainId;
  }

  /** Unix seconds of the block to come: a quiet or shifted chain has another time than we. */
  async now(): Promise<number> {
    const pending = () => getBlock(this.#client, { blockTag: "pending" });
    // Not every node makes one.
    const { timestamp } = await this.#ask(() => pending().catch(() => getBlock(this.#client)));
    return Number(timestamp);
  }

  async height(): Promise<number> {
    return Number((await this.#ask(() => getBlock(this.#client))).number);
  }

  balanceOf(address: Address): Promise<bigint> {
    return this.#ask(() => getBalance(this.#client, { address }));
  }

  /** How many transactions of the account are in blocks. */
  countOf(address: Address): Promise<number> {
    return this.#ask(() => getTransactionCount(this.#client, { address, blockTag: "latest" }));
  }

  /** The nonce that the forwarder wants to see next in the account's requests. */
  async forwarderNonceOf(forwarder: Address, account: Address): Promise<number> {
    const query = { address: forwarder, abi: forwarderAbi, functionName: "nonces", args: [account] } as const;
    return Number(await this.#ask(() => readContract(this.#client, query)));
  }

  /** What a hurried sender pays: twice the base fee and the tip that others give. */
  async fees(): Promise<Fees> {
    const [block, tip] = await Promise.all([
      this.#ask(() => getBlock(this.#client)),
      this.#ask(() => estimateMaxPriorityFeePerGas(this.#client, { chain: null })),
    ]);
    return { maxFeePerGas: 2n * (block.baseFeePerGas ?? 0n) + tip, maxPriorityFeePerGas: tip };
  }

  /** What the call answers. @throws ContractRefusal if a contract refuses it. */
  async simulate({ to, data, from, gas }: Call): Promise<Hex> {
    const request = { to, data, ...(from && { account: from }), ...(gas && { gas: BigInt(gas) }) };
    return (await this.#ask(() => call(this.#client, request))).data ?? "0x";
  }

  /** @throws ContractRefusal */
  async gasOf({ to, data, from }: Call): Promise<number> {
    const request = { to, data, ...(from && { account: from }) };
    return Number(await this.#ask(() => estimateGas(this.#client, request as never)));
  }

  async receiptOf(hash: Hex): Promise<TransactionReceipt | undefined> {
    return this.#ask(() =>
      getTransactionReceipt(this.#client, { hash }).catch((error: unknown) => {
        if (error instanceof TransactionReceiptNotFoundError) return undefined;
        throw error;
      }),
    );
  }

  /** Whether a node took it, or has it already. What becomes of it is seen by its receipt. */
  async send(raw: Hex): Promise<boolean> {
    try {
      await sendRawTransaction(this.#client, { serializedTransaction: raw });
      return true;
    } catch (error) {
      return error instanceof BaseError && /already (known|imported)|nonce too low/i.test(error.message);
    }
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      if (!this.#isRightChain && (await getChainId(this.#client)) !== this.#chainId)
        throw relayRefusal("chainUnavailable");
      this.#isRightChain = true;
      return await question();
    } catch (error) {
      const answer = error instanceof BaseError && error.walk((cause) => cause instanceof RpcRequestError);
      if (answer instanceof RpcRequestError && refusalIn(answer)) throw refusalIn(answer);
      if (error instanceof ContractRefusal) throw error;
      // The cause is not passed on: it may hold the RPC's address, and with it a key.
      throw relayRefusal("chainUnavailable");
    }
  }
}
