import { createClient, http, type LocalAccount } from "viem";
import { estimateGas, sendTransaction } from "viem/actions";
import { chainOf } from "@/config/chain.ts";
import type { EngineConfig } from "@/config/engine-config.ts";

/** Of the estimate, in percent. */
const GAS_PERCENT = 130n;

const SIGNING_METHODS = new Set(["personal_sign", "eth_signTypedData_v4", "eth_sendTransaction"]);

/** What a wallet extension would inject (EIP-1193), for an account whose key this page holds. */
export interface LocalProvider {
  account: LocalAccount;
  request(call: { method: string; params?: unknown }): Promise<unknown>;
}

interface TransactionRequest {
  to?: `0x${string}`;
  data?: `0x${string}`;
  value?: `0x${string}`;
  gas?: `0x${string}`;
}

/**
 * Signs with an account of this page, on this page's chain alone.
 * @param beforeSigning Throws where nothing may be signed.
 */
export function createLocalProvider(
  engine: EngineConfig,
  account: LocalAccount,
  beforeSigning: () => Promise<void> = async () => undefined,
): LocalProvider {
  const client = createClient({ account, chain: chainOf(engine), transport: http(engine.rpcUrl) });
  const chainHex = `0x${engine.deployment.chainId.toString(16)}`;

  /** As wallets do: a second later the same call may store more than it did when it was estimated. */
  async function roomFor(call: Parameters<typeof estimateGas>[1]): Promise<bigint> {
    return ((await estimateGas(client, call)) * GAS_PERCENT) / 100n;
  }

  async function sign(method: string, params: unknown): Promise<unknown> {
    await beforeSigning();
    if (method === "personal_sign") {
      const [message] = params as [`0x${string}`];
      return account.signMessage({ message: { raw: message } });
    }
    if (method === "eth_signTypedData_v4") {
      const [, json] = params as [string, string];
      return account.signTypedData(JSON.parse(json));
    }
    const [{ to, data, value, gas }] = params as [TransactionRequest];
    const call = { account, to, data, value: value === undefined ? undefined : BigInt(value) };
    return sendTransaction(client, { ...call, gas: gas ? BigInt(gas) : await roomFor(call) });
  }

  return {
    account,
    async request({ method, params }) {
      if (method === "eth_chainId") return chainHex;
      if (method === "eth_accounts" || method === "eth_requestAccounts") return [account.address];
      if (SIGNING_METHODS.has(method)) return sign(method, params);
      return client.request({ method, params } as never);
    },
  };
}
