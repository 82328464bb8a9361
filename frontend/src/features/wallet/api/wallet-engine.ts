import { type Connector, createConfig, createStorage, http, injected } from "wagmi";
import {
  connect,
  disconnect,
  getConnection,
  getConnectorClient,
  reconnect,
  switchChain,
  watchConnection,
  watchConnectors,
} from "wagmi/actions";
import { chainOf } from "@/config/chain.ts";
import type { EngineConfig } from "@/config/engine-config.ts";
import { BROWSER_KEY_ID, hasBrowserKey } from "@/features/wallet/api/browser-key.ts";
import { browserKeyConnector } from "@/features/wallet/api/browser-key-connector.ts";
import { personaConnector } from "@/features/wallet/api/persona-connector.ts";
import { lastConnector, UNANNOUNCED_WALLET, type WalletState } from "@/features/wallet/api/wallet.ts";
import type { Store } from "@/lib/store.ts";
import { readText, removeText, writeText } from "@/lib/stored.ts";

/** Id of the only chain on which personas may sign. */
export const LOCAL_CHAIN_ID = 31337;

/** wagmi's memory. Where the browser blocks storage it forgets, which is no reason not to connect. */
const lenientStorage = {
  getItem: readText,
  setItem: (key: string, text: string) => void writeText(key, text),
  removeItem: removeText,
};

/** The part of the wallet that needs wagmi and viem; fetched on the first click, or for a returning wallet. */
export type WalletEngine = ReturnType<typeof createWalletEngine>;

/**
 * Wallets announced by the browser (EIP-6963), else the one that sits there unannounced; the key that this browser keeps,
 * if it does; on the local chain personas.
 */
export function createWalletEngine(engine: EngineConfig, state: Store<WalletState>) {
  const chain = chainOf(engine);
  const config = createConfig({
    chains: [chain],
    transports: { [chain.id]: http(engine.rpcUrl, { batch: true }) },
    connectors: [
      injected(),
      browserKeyConnector(engine),
      ...(mayUsePersonas(engine) ? [personaConnector(engine)] : []),
    ],
    pollingInterval: engine.local ? 500 : 3_000,
    storage: createStorage({ storage: lenientStorage }),
  });
  watchConnection(config, { onChange: () => state.set(currentState()) });

  function currentState(): WalletState {
    const { status, address, chainId, connector } = getConnection(config);
    if (!address || !chainId || !connector) {
      return { status: status === "connected" ? "connecting" : status };
    }
    return {
      status: "connected",
      address,
      chainId,
      connectorId: connector.id,
      connectorName: connector.name,
    };
  }

  async function connectTo(connector: Connector): Promise<void> {
    if (getConnection(config).connector?.uid === connector.uid) await disconnect(config, { connector });
    await connect(config, { connector });
    lastConnector.set(connector.id);
    state.set(currentState());
  }

  return {
    config,
    chain,
    connectors: () => offered(config.connectors),
    watchConnectors: (onChange: () => void) => watchConnectors(config, { onChange }),
    connect: connectTo,
    async disconnect(): Promise<void> {
      await disconnect(config);
      lastConnector.set("");
      state.set({ status: "disconnected" });
    },
    async reconnect(connectorId: string): Promise<void> {
      const connectors = config.connectors.filter(({ id }) => id === connectorId);
      if (connectors.length > 0) await reconnect(config, { connectors });
      state.set(currentState());
    },
    async switchToHome(): Promise<void> {
      await switchChain(config, { chainId: chain.id });
      state.set(currentState());
    },
    /** A viem client that reads this page's chain. */
    reader: () => config.getClient({ chainId: chain.id }),
    /** A viem client that signs as the connected account. Rejects when the wallet is on another chain. */
    signer: () => getConnectorClient(config, { chainId: chain.id }),
  };
}

/** Without what is not there. The unannounced wallet counts only alone: those that announce themselves sit there too. */
function offered(connectors: readonly Connector[]): readonly Connector[] {
  const announced = connectors.some(({ id, type }) => type === "injected" && id !== UNANNOUNCED_WALLET);
  const isThere = "ethereum" in globalThis && !announced;
  const absent = [...(isThere ? [] : [UNANNOUNCED_WALLET]), ...(hasBrowserKey() ? [] : [BROWSER_KEY_ID])];
  return connectors.filter(({ id }) => !absent.includes(id));
}

/** Personas sign with published keys, so they exist on the local chain alone. */
export function mayUsePersonas({ local, deployment }: EngineConfig): boolean {
  return local && deployment.chainId === LOCAL_CHAIN_ID && (deployment.personas?.length ?? 0) > 0;
}
