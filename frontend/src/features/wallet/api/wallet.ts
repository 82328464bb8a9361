import { createContext, useContext, useSyncExternalStore } from "react";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { WalletEngine } from "@/features/wallet/api/wallet-engine.ts";
import { isText } from "@/lib/check.ts";
import { createStore, type Store } from "@/lib/store.ts";
import { checked, stored } from "@/lib/stored.ts";

export type Address = `0x${string}`;

/** Who acts in this browser. A reader without a wallet stays "disconnected" and downloads no wallet code. */
export type WalletState =
  | { status: "disconnected" | "connecting" | "reconnecting"; address?: undefined; chainId?: undefined }
  | { status: "connected"; address: Address; chainId: number; connectorId: string; connectorName: string };

/** The wallet as the shell knows it: a state, and the way to the code that signs. */
export interface Wallet {
  state: Store<WalletState>;
  /** Loads the signing code, once. Rejects if the chunk cannot be fetched; the next call tries again. */
  load(): Promise<WalletEngine>;
  /** Brings back the wallet of the last visit, if there was one. Resolves when the state is settled. */
  restore(): Promise<void>;
}

/** Connector id of a wallet that sits at `window.ethereum` without announcing itself, as those of before EIP-6963. */
export const UNANNOUNCED_WALLET = "injected";

/** Connector of the last visit, "" if the reader disconnected. */
export const lastConnector = stored("engine.wallet", checked(isText(100)), "");

/** Creates the page's wallet. */
export function createWallet(engine: EngineConfig): Wallet {
  const returning = lastConnector.get() !== "";
  const state = createStore<WalletState>({ status: returning ? "reconnecting" : "disconnected" });
  let loading: Promise<WalletEngine> | undefined;
  let restoring: Promise<void> | undefined;

  function load(): Promise<WalletEngine> {
    loading ??= import("@/features/wallet/api/wallet-engine.ts")
      .then(({ createWalletEngine }) => createWalletEngine(engine, state))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  }

  async function reconnect(): Promise<void> {
    if (!returning) return;
    try {
      await (await load()).reconnect(lastConnector.get());
    } catch {
      state.set({ status: "disconnected" });
    }
  }

  return {
    state,
    load,
    restore() {
      restoring ??= reconnect();
      return restoring;
    },
  };
}

/** The page's wallet. */
export const WalletContext = createContext<Wallet | undefined>(undefined);

/** The page's wallet with its controls. */
export function useWalletControls(): Wallet {
  const wallet = useContext(WalletContext);
  if (!wallet) throw new Error("useWalletControls outside WalletContext");
  return wallet;
}

/** Who acts in this browser, live. `chainId` is the chain the wallet is really on, configured here or not. */
export function useWallet(): WalletState {
  const { state } = useWalletControls();
  return useSyncExternalStore(state.subscribe, state.get);
}
