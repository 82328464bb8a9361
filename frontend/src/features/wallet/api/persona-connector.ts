import { createConnector } from "wagmi";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { LocalProvider } from "@/features/wallet/api/local-provider.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";
import { isText } from "@/lib/check.ts";
import { checked, stored } from "@/lib/stored.ts";

/** Address of the persona chosen in this browser. */
export const chosenPersona = stored("engine.persona", checked(isText(42, /^0x[0-9a-fA-F]{40}$/)), "");

/**
 * A wagmi connector whose accounts are the local chain's people. Their keys come from the public test mnemonic, so
 * the connector refuses every chain but the local one. Signing code is fetched on first use.
 */
export function personaConnector(engine: EngineConfig) {
  const chainId = engine.deployment.chainId;
  let provider: LocalProvider | undefined;

  async function currentProvider(): Promise<LocalProvider> {
    const address = chosenPersona.get();
    if (provider && provider.account.address.toLowerCase() === address.toLowerCase()) return provider;
    const { createPersonaProvider } = await import("@/features/wallet/api/persona-provider.ts");
    provider = createPersonaProvider(engine, address);
    return provider;
  }

  return createConnector<LocalProvider>((config) => ({
    id: "persona",
    name: "Persona",
    type: "persona",
    getProvider: currentProvider,
    async connect() {
      const accounts = await this.getAccounts();
      return { accounts: accounts as never, chainId };
    },
    async disconnect() {
      provider = undefined;
    },
    async getAccounts(): Promise<readonly Address[]> {
      return [(await currentProvider()).account.address];
    },
    getChainId: async () => chainId,
    isAuthorized: async () => chosenPersona.get() !== "",
    onAccountsChanged(accounts) {
      config.emitter.emit("change", { accounts: accounts as Address[] });
    },
    onChainChanged() {
      // A persona lives on one chain.
    },
    onDisconnect() {
      config.emitter.emit("disconnect");
    },
  }));
}
