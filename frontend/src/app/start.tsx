import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { createQueryClient } from "@/app/query-client.ts";
import { createAppRouter } from "@/app/router.ts";
import { type EngineConfig, readEngineConfig } from "@/config/engine-config.ts";
import { EngineContext } from "@/config/engine-context.ts";
import { headsQueryOptions } from "@/features/status/api/index-head.ts";
import { createWallet, WalletContext } from "@/features/wallet/api/wallet.ts";
import { activateLanguage, detectLanguage } from "@/lib/language.ts";
import { areasOfPage } from "@/lib/page-areas.ts";
import { applyAppearance, preferences } from "@/lib/preferences.ts";

const MOMENT_MILLISECONDS = 300;

/**
 * Prepares language, configuration and the first page, and returns the app, or a page that says what is missing. Until
 * it is drawn the visitor reads the page's head, which `public/first-frame.js` has put there.
 */
export async function start(): Promise<ReactNode> {
  applyAppearance();
  const texts = activateLanguage(detectLanguage(), areasOfPage(location.pathname));
  await nextTask();
  const app = await prepareApp();
  await texts;
  return <I18nProvider i18n={i18n}>{app}</I18nProvider>;
}

/** Lets the browser do what waits: running the code and starting the app together hold up a slow telephone. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function prepareApp(): Promise<ReactNode> {
  try {
    return await assemble({ ...readEngineConfig(), ...definedOnly(preferences.get().endpoints) });
  } catch (error) {
    const { SetupPage } = await import("@/app/setup-page.tsx");
    return <SetupPage reason={error instanceof Error ? error.message : String(error)} />;
  }
}

async function assemble(engine: EngineConfig): Promise<ReactNode> {
  const queryClient = createQueryClient();
  const wallet = createWallet(engine);
  const router = createAppRouter({ engine, queryClient });
  // The page's code and data, and the shell's, set out now, while the texts are still on their way.
  void queryClient.prefetchQuery(headsQueryOptions(engine));
  await router.load();
  await firstAnswers(queryClient);
  return (
    <EngineContext value={engine}>
      <WalletContext value={wallet}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WalletContext>
    </EngineContext>
  );
}

/** Waits a moment for what the page has asked for: drawing it once, whole, takes less than drawing it twice. */
async function firstAnswers(queryClient: QueryClient): Promise<void> {
  const asked = queryClient.getQueryCache().getAll();
  const answers = Promise.allSettled(asked.map(({ promise }) => promise));
  await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, MOMENT_MILLISECONDS))]);
}

function definedOnly<Value extends object>(value: Value) {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}
