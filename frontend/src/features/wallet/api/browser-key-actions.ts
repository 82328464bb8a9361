import { generatePrivateKey } from "viem/accounts";
import { BROWSER_KEY_ID, browserKey, hasBrowserKey } from "@/features/wallet/api/browser-key.ts";
import type { Wallet } from "@/features/wallet/api/wallet.ts";

/** Acts with the key of this browser, and makes one if it keeps none. */
export async function connectBrowserKey(wallet: Wallet): Promise<void> {
  if (!hasBrowserKey()) browserKey.set(generatePrivateKey());
  const engine = await wallet.load();
  const connector = engine.connectors().find(({ id }) => id === BROWSER_KEY_ID);
  if (!connector) throw new Error("The browser does not keep the key.");
  await engine.connect(connector);
}

/** Forgets the key for good. */
export async function removeBrowserKey(wallet: Wallet): Promise<void> {
  const state = wallet.state.get();
  if (state.status === "connected" && state.connectorId === BROWSER_KEY_ID)
    await (await wallet.load()).disconnect();
  browserKey.set("");
}
