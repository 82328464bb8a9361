import { verifyTypedData } from "viem";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import { signTypedData } from "viem/actions";
import { describe, expect, it } from "vitest";
import { BROWSER_KEY_ID, browserKey } from "@/features/wallet/api/browser-key.ts";
import { connectBrowserKey, removeBrowserKey } from "@/features/wallet/api/browser-key-actions.ts";
import { createWallet } from "@/features/wallet/api/wallet.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const offeredBy = async (wallet: ReturnType<typeof createWallet>) =>
  (await wallet.load()).connectors().some(({ id }) => id === BROWSER_KEY_ID);

describe("the key that a browser keeps", () => {
  it("is a way to act only where there is one, until it is removed", async () => {
    const wallet = createWallet(engineConfig);
    expect(await offeredBy(wallet)).toBe(false);
    await connectBrowserKey(wallet);
    const address = privateKeyToAddress(browserKey.get() as `0x${string}`);
    expect(wallet.state.get()).toMatchObject({ status: "connected", address, connectorId: BROWSER_KEY_ID });
    expect(await offeredBy(wallet)).toBe(true);
    await removeBrowserKey(wallet);
    expect(wallet.state.get().status).toBe("disconnected");
    expect([browserKey.get(), await offeredBy(wallet)]).toEqual(["", false]);
  });

  it("stays the same when it is asked for again, and signs as its account", async () => {
    const key = generatePrivateKey();
    browserKey.set(key);
    const wallet = createWallet(engineConfig);
    await connectBrowserKey(wallet);
    expect(browserKey.get()).toBe(key);
    const address = privateKeyToAddress(key);
    const types = { Greeting: [{ name: "number", type: "uint256" }] } as const;
    const greeting = { domain: {}, types, primaryType: "Greeting", message: { number: 2n ** 70n } } as const;
    const signature = await signTypedData(await (await wallet.load()).signer(), {
      ...greeting,
      account: address,
    });
    expect(await verifyTypedData({ ...greeting, address, signature })).toBe(true);
  });

  it("is started afresh if what is stored is no key", () => {
    localStorage.setItem("engine.browser-key", JSON.stringify("0x12; alert(1)"));
    expect(browserKey.get()).toBe("");
  });
});
