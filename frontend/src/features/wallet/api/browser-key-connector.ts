import { createConnector } from "wagmi";
import type { EngineConfig } from "@/config/engine-config.ts";
import { BROWSER_KEY_ID, browserKey, hasBrowserKey } from "@/features/wallet/api/browser-key.ts";
import type { LocalProvider } from "@/features/wallet/api/local-provider.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";

/** A wagmi connector for the key that this browser keeps. Signing code is fetched on first use. */
export function browserKeyConnector(engine: EngineConfig) {
  const { chainId } = engine.deployment;
  let made: { key: string; provider: LocalProvider } | undefined;

  async function currentProvider(): Promise<LocalProvider> {
    const key = browserKey.get();
    if (key === "") throw new Error("This browser keeps no key.");
    if (made?.key === key) return made.provider;
    const [{ privateKeyToAccount }, { createLocalProvider }] = await Promise.all([
      import("@/lib/keys.ts"),
      import("@/features/wallet/api/local-provider.ts"),
    ]);
    made = { key, provider: createLocalProvider(engine, privateKeyToAccount(key as `0x${string}`)) };
    return made.provider;
  }

  return createConnector<LocalProvider>((config) => ({
    id: BROWSER_KEY_ID,
    name: "Browser key",
    type: BROWSER_KEY_ID,
    getProvider: currentProvider,
    async connect() {
      return { accounts: (await this.getAccounts()) as never, chainId };
    },
    async disconnect() {
      made = undefined;
    },
    async getAccounts(): Promise<readonly Address[]> {
      return [(await currentProvider()).account.address];
    },
    getChainId: async () => chainId,
    isAuthorized: async () => hasBrowserKey(),
    onAccountsChanged(accounts) {
      config.emitter.emit("change", { accounts: accounts as Address[] });
    },
    onChainChanged() {
      // It signs for this page's chain alone.
    },
    onDisconnect() {
      config.emitter.emit("disconnect");
    },
  }));
}
