import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createWalletClient, custom } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BoxSwitch } from "@/features/box/components/box-switch.tsx";
import { toasts } from "@/lib/toasts.ts";
import { boxLetter } from "@/testing/box-letter.ts";
import { type BoxStore, stubBoxStore } from "@/testing/box-store.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";

const account = privateKeyToAccount(generatePrivateKey());
const silent = custom({ request: async () => undefined });
const wallet = walletIn(
  {
    ...{ status: "connected", address: account.address, chainId: 31337 },
    ...{ connectorId: "x", connectorName: "X" },
  },
  { signer: async () => createWalletClient({ account, transport: silent }) as never },
);

/** The switch of a box, and the store behind it. */
function show(start: Partial<BoxStore> = {}): BoxStore {
  const store = stubBoxStore(start);
  renderApp(<BoxSwitch letter={boxLetter({ issuer: account.address })} place="Counter" />, { wallet });
  return store;
}
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const changes = ({ asked }: BoxStore) => asked.filter((each) => each.startsWith("POST"));

afterEach(() => {
  vi.unstubAllGlobals();
  toasts.set([]);
});

describe("BoxSwitch", () => {
  it("says what closing does before it closes, and then offers the way back", async () => {
    const store = show();
    await press("Close this box: Counter");
    expect(screen.getByText(/stays with you\. Until its last day you can open it again/)).toBeDefined();
    expect(changes(store)).toEqual([]);
    await press("Sign and close it");
    await press("Open it again: Counter");
    expect(await screen.findByRole("button", { name: /^Close this box: / })).toBeDefined();
    expect(changes(store)).toEqual(["POST /boxes/close", "POST /boxes/reopen"]);
  });

  it("leaves it open for whoever thinks better of it", async () => {
    const store = show();
    await press("Close this box: Counter");
    await press("Leave it open");
    expect(screen.queryByRole("button", { name: "Sign and close it" })).toBeNull();
    expect(changes(store)).toEqual([]);
  });

  it("says of a closed box what its sheet says now", async () => {
    show({ closed: true });
    expect(await screen.findByText(/^This box is closed: whoever scans its sheet reads so/)).toBeDefined();
    expect(screen.queryByRole("button", { name: /^Close this box: / })).toBeNull();
  });

  it("stays as it was when the store refuses, and says so", async () => {
    const store = show();
    await press("Close this box: Counter");
    store.refuses = [401, "badSignature"];
    await press("Sign and close it");
    await waitFor(() => expect(toasts.get()).toHaveLength(1));
    expect(screen.getByRole("button", { name: "Sign and close it" })).toBeDefined();
  });

  it("offers nothing while the store does not say which it is", async () => {
    const store = show({ refuses: [500, "internal"] });
    await waitFor(() => expect(store.asked).toHaveLength(1));
    expect(screen.queryByRole("button")).toBeNull();
  });
});
