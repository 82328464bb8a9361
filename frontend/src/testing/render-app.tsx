import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { EngineConfig } from "@/config/engine-config.ts";
import { EngineContext } from "@/config/engine-context.ts";
import { type Wallet, WalletContext, type WalletState } from "@/features/wallet/api/wallet.ts";
import type { WalletEngine } from "@/features/wallet/api/wallet-engine.ts";
import { createStore } from "@/lib/store.ts";
import { engineConfig } from "@/testing/engine-config.ts";

/** Renders a part of the app in English, for a wallet in a given state. */
export function renderApp(part: ReactNode, options: { wallet?: Wallet; engine?: EngineConfig } = {}) {
  i18n.loadAndActivate({ locale: "en", messages: {} });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wallet = options.wallet ?? walletIn({ status: "disconnected" });
  const wrap = (inner: ReactNode) => (
    <I18nProvider i18n={i18n}>
      <EngineContext value={options.engine ?? engineConfig}>
        <WalletContext value={wallet}>
          <QueryClientProvider client={queryClient}>{inner}</QueryClientProvider>
        </WalletContext>
      </EngineContext>
    </I18nProvider>
  );
  return { ...render(wrap(part)), wrap, queryClient, wallet };
}

/** A wallet in a given state; `engine` stands for the code that signs. */
export function walletIn(state: WalletState, engine?: Partial<WalletEngine>): Wallet {
  return {
    state: createStore(state),
    load: async () => (engine ?? {}) as WalletEngine,
    restore: async () => undefined,
  };
}
