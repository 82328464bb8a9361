import type { Page } from "@playwright/test";
import type { Address, Hex } from "viem";
import { keccak256, numberToHex } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import { signCall } from "../../../scripts/deploy/transactions.ts";
import { rpc } from "../../../scripts/lib/json-rpc.ts";
import type { Engine } from "./engine.ts";
import { injectProvider, type ProviderAnswer, type ProviderCall } from "./injected-provider.ts";

const REJECTED = { code: 4001, message: "The person said no." };
const UNKNOWN_CHAIN = { code: 4902, message: "The wallet does not know this chain." };
const UNSUPPORTED = { code: 4200, message: "The wallet does not do that." };

/** What a transaction does, as the wallet was asked for it. */
export interface WalletCall {
  to: Address;
  data: Hex;
}

/** A wallet in somebody's browser, and what they do with it. Its key stays outside of the page. */
export interface InjectedWallet {
  /** What it was asked to sign so far, by method. */
  readonly asked: readonly string[];
  /** The last transaction's call, as the contract gets it. */
  readonly lastCall: WalletCall | undefined;
  /** Whether the person says yes from now on. */
  willing: boolean;
  /** The person lets the wallet wait, until they call what is returned. */
  hold(): () => void;
  /** Transactions are signed but not sent, until what is returned is called. */
  withhold(): () => Promise<void>;
  useAccount(account: PrivateKeyAccount): Promise<void>;
  useChain(chainId: number): Promise<void>;
}

export interface WalletOptions {
  /** Whether it announces itself (EIP-6963), or only sits at `window.ethereum`. */
  announced?: boolean;
  chainId?: number;
}

interface State {
  account: PrivateKeyAccount;
  chainId: number;
  asked: string[];
  lastCall: WalletCall | undefined;
  willing: boolean;
  connected: boolean;
  patience: Promise<void>;
  withheld: Hex[] | undefined;
}

/** Puts a wallet into every page that `page` opens from now on. */
export async function injectWallet(
  page: Page,
  engine: Engine,
  account: PrivateKeyAccount,
  { announced = true, chainId = engine.deployment.chainId }: WalletOptions = {},
): Promise<InjectedWallet> {
  const state: State = {
    ...{ account, chainId, asked: [], willing: true, connected: false },
    ...{ patience: Promise.resolve(), withheld: undefined, lastCall: undefined },
  };
  const emit = async (event: string, value: unknown) => {
    await page.evaluate(
      ([name, content]) => {
        const { wallet } = globalThis as unknown as { wallet: { emit(name: unknown, value: unknown): void } };
        wallet.emit(name, content);
      },
      [event, value],
    );
  };
  await page.exposeFunction("askWallet", (call: ProviderCall) => answer(state, engine, emit, call));
  await page.addInitScript(injectProvider, announced);
  return {
    asked: state.asked,
    get lastCall() {
      return state.lastCall;
    },
    get willing() {
      return state.willing;
    },
    set willing(willing) {
      state.willing = willing;
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      state.patience = promise;
      return resolve;
    },
    withhold() {
      state.withheld = [];
      return async () => {
        for (const raw of state.withheld ?? []) await broadcast(engine, raw);
        state.withheld = undefined;
      };
    },
    async useAccount(next) {
      state.account = next;
      await emit("accountsChanged", [next.address]);
    },
    async useChain(next) {
      state.chainId = next;
      await emit("chainChanged", numberToHex(next));
    },
  };
}

type Emit = (event: string, value: unknown) => Promise<void>;

async function answer(
  state: State,
  engine: Engine,
  emit: Emit,
  { method, params }: ProviderCall,
): Promise<ProviderAnswer> {
  switch (method) {
    case "eth_chainId":
      return { result: numberToHex(state.chainId) };
    case "eth_accounts":
      return { result: state.connected ? [state.account.address] : [] };
    case "eth_requestAccounts":
      if (!state.willing) return { error: REJECTED };
      state.connected = true;
      return { result: [state.account.address] };
    case "wallet_switchEthereumChain":
      return switchChain(state, engine, emit, params);
    case "eth_signTypedData_v4":
    case "eth_sendTransaction":
      return sign(state, engine, method, params);
    case "wallet_requestPermissions":
    case "wallet_revokePermissions":
    case "wallet_getCapabilities":
      return { error: UNSUPPORTED };
    default:
      return { result: await rpc(engine.addresses.rpcUrl, method, params) };
  }
}

async function switchChain(
  state: State,
  { deployment }: Engine,
  emit: Emit,
  params: unknown[],
): Promise<ProviderAnswer> {
  const [{ chainId }] = params as [{ chainId: Hex }];
  if (!state.willing) return { error: REJECTED };
  if (Number(chainId) !== deployment.chainId) return { error: UNKNOWN_CHAIN };
  state.chainId = Number(chainId);
  await emit("chainChanged", chainId);
  return { result: null };
}

async function sign(
  state: State,
  engine: Engine,
  method: string,
  params: unknown[],
): Promise<ProviderAnswer> {
  state.asked.push(method);
  await state.patience;
  if (!state.willing) return { error: REJECTED };
  const { account } = state;
  if (method === "eth_signTypedData_v4")
    return { result: await account.signTypedData(JSON.parse(String(params[1]))) };
  const [{ to, data }] = params as [WalletCall];
  state.lastCall = { to, data };
  const { raw, hash } = await signCall(engine.client, account, state.lastCall);
  if (state.withheld) state.withheld.push(raw);
  else await broadcast(engine, raw);
  return { result: hash };
}

async function broadcast({ addresses }: Engine, raw: Hex): Promise<void> {
  const hash = await rpc(addresses.rpcUrl, "eth_sendRawTransaction", [raw]);
  if (hash !== keccak256(raw)) throw new Error(`the node took ${hash} for another transaction`);
}
