import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LeavePage } from "@/features/box/components/leave-page.tsx";
import type { WalletState } from "@/features/wallet/api/wallet.ts";
import { boxLetter, OWNER } from "@/testing/box-letter.ts";
import { type BoxStore, stubBoxStore } from "@/testing/box-store.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";
import { routed } from "@/testing/routed.tsx";

const owner: WalletState = {
  ...{ status: "connected", address: OWNER, chainId: 31337 },
  ...{ connectorId: "x", connectorName: "X" },
};
function show(start: Partial<BoxStore>, state: WalletState = { status: "disconnected" }) {
  const store = stubBoxStore(start);
  renderApp(routed(<LeavePage />, `/box#${boxLetter()}`), { wallet: walletIn(state) });
  return store;
}
const form = () => screen.findByLabelText("Your idea in a few words");
afterEach(() => vi.unstubAllGlobals());

describe("a box's page", () => {
  it("takes an idea while the box is open, and offers visitors nothing else", async () => {
    const store = show({});
    await form();
    await waitFor(() => expect(store.asked).toHaveLength(1));
    expect(screen.queryByRole("button", { name: /^Close this box: / })).toBeNull();
  });

  it("says in a friendly way that it was closed, and what to do instead", async () => {
    show({ closed: true });
    expect(await screen.findByText("This suggestion box is closed")).toBeDefined();
    expect(screen.getByText(/Speak with somebody there/)).toBeDefined();
    expect(screen.queryByLabelText("Your idea in a few words")).toBeNull();
    expect(screen.queryByRole("button", { name: /^Open it again: / })).toBeNull();
  });

  it("lets its owner close it, and open it again", async () => {
    const store = show({}, owner);
    expect(await screen.findByRole("button", { name: /^Close this box: / })).toBeDefined();
    expect(store.closed).toBe(false);
  });

  it("lets its owner open a closed one", async () => {
    show({ closed: true }, owner);
    expect(await screen.findByRole("button", { name: /^Open it again: / })).toBeDefined();
  });

  it("has its form all the same when the store does not answer", async () => {
    const store = show({ refuses: [500, "internal"] });
    await waitFor(() => expect(store.asked).toHaveLength(1));
    await form();
  });
});
