import { membersAbi } from "@engine/protocol/abi/members";
import { type Address, BaseError, type Client, createClient, type Hex, http, RpcRequestError } from "viem";
import { call, getChainId, readContract } from "viem/actions";
import { Refusal } from "../refusal.ts";

const TIMEOUT_MILLISECONDS = 4_000;

/** Gas that a wallet's own signature check may burn in our node. */
const SIGNATURE_CHECK_GAS = 2_000_000n;

/** JSON-RPC's code for "too many requests" (EIP-1474). */
const LIMIT_EXCEEDED = -32_005;

/** A member's record on chain; `id` 0 if the account never was a member's. */
export interface MemberRecord {
  id: number;
  status: number;
}

/** The questions that the content store asks the chain. */
export class Chain {
  readonly #client: Client;
  readonly #chainId: number;
  readonly #members: Address;
  #isRightChain = false;

  constructor({ rpcUrl, chainId, members }: { rpcUrl: string; chainId: number; members: Address }) {
    this.#client = createClient({
      transport: http(rpcUrl, { timeout: TIMEOUT_MILLISECONDS, retryCount: 1 }),
    });
    this.#chainId = chainId;
    this.#members = members;
  }

  /** @throws Refusal 503 */
  async memberAt(account: Address): Promise<MemberRecord> {
    const query = {
      address: this.#members,
      abi: membersAbi,
      functionName: "memberAt",
      args: [account],
    } as const;
    return this.#ask(() => readContract(this.#client, query));
  }

  /**
   * What a contract answers to a call with little gas; undefined if it has no code, fails or burns it all.
   * @throws Refusal 503
   */
  async callContract(to: Address, data: Hex): Promise<Hex | undefined> {
    return this.#ask(async () => {
      try {
        return (await call(this.#client, { to, data, gas: SIGNATURE_CHECK_GAS })).data;
      } catch (error) {
        if (isFailedCall(error)) return undefined;
        throw error;
      }
    });
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      if (!this.#isRightChain) await this.#assertRightChain();
      return await question();
    } catch (error) {
      // The cause is not passed on: it may hold the RPC's address, and with it a key.
      throw error instanceof Refusal ? error : unavailable("The chain cannot be asked who is a member.");
    }
  }

  async #assertRightChain(): Promise<void> {
    const found = await getChainId(this.#client);
    if (found !== this.#chainId) {
      throw unavailable(`The content store is connected to chain ${found}, not to chain ${this.#chainId}.`);
    }
    this.#isRightChain = true;
  }
}

/** Whether the node answered that the call failed, in whatever words, rather than that it is too busy to try. */
function isFailedCall(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  const answer = error.walk((cause) => cause instanceof RpcRequestError);
  return answer instanceof RpcRequestError && answer.code !== LIMIT_EXCEEDED;
}

function unavailable(reason: string): Refusal {
  return new Refusal(
    503,
    "chainUnavailable",
    { title: "Chain not available", reason, next: "Keep your draft and try again in a minute." },
    { "retry-after": "10" },
  );
}
