import { createClient, http } from "viem";
import { type HDAccount, mnemonicToAccount } from "viem/accounts";
import { estimateGas, getChainId, sendTransaction } from "viem/actions";
import { chainOf } from "@/config/chain.ts";
import type { EngineConfig } from "@/config/engine-config.ts";

/** The mnemonic every local development chain shares: public, and worthless anywhere else. */
const TEST_MNEMONIC = "test test test test test test test test test test test junk";

/** Of the estimate, in percent. */
const GAS_PERCENT = 130n;

const SIGNING_METHODS = new Set(["personal_sign", "eth_signTypedData_v4", "eth_sendTransaction"]);

/** Says that a persona was asked to sign for a chain that is not the local one. */
export class PersonaChainError extends Error {
  override name = "PersonaChainError";
}

/** What a wallet extension would inject (EIP-1193), for one persona. */
export interface PersonaProvider {
  account: HDAccount;
  request(call: { method: string; params?: unknown }): Promise<unknown>;
}

/**
 * Signs as the persona at `address`, or as the first one.
 * @throws PersonaChainError, on any chain but the local one, before a key is derived and again before each signature.
 */
export function createPersonaProvider(engine: EngineConfig, address: string): PersonaProvider {
  const { chainId, personas = [] } = engine.deployment;
  if (!engine.local || chainId !== 31337)
    throw new PersonaChainError("Personas exist on the local chain alone.");
  const persona = personas.find((one) => one.address.toLowerCase() === address.toLowerCase()) ?? personas[0];
  if (!persona) throw new PersonaChainError("The deployment names no personas.");

  const account = mnemonicToAccount(TEST_MNEMONIC, { addressIndex: persona.account });
  const client = createClient({ account, chain: chainOf(engine), transport: http(engine.rpcUrl) });
  const chainHex = `0x${chainId.toString(16)}`;

  async function refuseOtherChains() {
    const actual = await getChainId(client);
    if (actual !== chainId) throw new PersonaChainError(`The node is on chain ${actual}, not ${chainId}.`);
  }

  /** As wallets do: a second later the same call may store more than it did when it was estimated. */
  async function roomFor(call: Parameters<typeof estimateGas>[1]): Promise<bigint> {
    return ((await estimateGas(client, call)) * GAS_PERCENT) / 100n;
  }

  async function sign(method: string, params: unknown): Promise<unknown> {
    await refuseOtherChains();
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

interface TransactionRequest {
  to?: `0x${string}`;
  data?: `0x${string}`;
  value?: `0x${string}`;
  gas?: `0x${string}`;
}
