/** What a page asks a wallet (EIP-1193). */
export interface ProviderCall {
  method: string;
  params: unknown[];
}

/** What the wallet says. */
export type ProviderAnswer = { result: unknown } | { error: { code: number; message: string } };

/**
 * Runs in the page before anything else: a provider (EIP-1193) that passes everything on to `askWallet`, announced
 * by the events of EIP-6963 or left at `window.ethereum`.
 */
export function injectProvider(announced: boolean): void {
  const page = globalThis as unknown as EventTarget & {
    askWallet(call: ProviderCall): Promise<ProviderAnswer>;
    ethereum?: unknown;
    wallet?: unknown;
  };
  const listeners = new Map<string, Set<(value: unknown) => void>>();
  const listenersOf = (event: string) => {
    const found = listeners.get(event) ?? new Set();
    listeners.set(event, found);
    return found;
  };
  const provider = {
    async request({ method, params = [] }: { method: string; params?: unknown[] }): Promise<unknown> {
      const answer = await page.askWallet({ method, params });
      if ("error" in answer)
        throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
      return answer.result;
    },
    on: (event: string, listener: (value: unknown) => void) => listenersOf(event).add(listener),
    removeListener: (event: string, listener: (value: unknown) => void) =>
      listenersOf(event).delete(listener),
  };
  page.wallet = {
    emit: (event: string, value: unknown) => {
      for (const listener of listenersOf(event)) listener(value);
    },
  };
  if (!announced) {
    page.ethereum = provider;
    return;
  }
  const info = {
    uuid: "3d2f3f64-1a5b-4b39-9a0c-6f3c1f6b7a10",
    name: "Pocket",
    icon: "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>",
    rdns: "test.pocket",
  };
  const detail = Object.freeze({ info: Object.freeze(info), provider });
  const announce = () => page.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
  page.addEventListener("eip6963:requestProvider", announce);
  announce();
}
