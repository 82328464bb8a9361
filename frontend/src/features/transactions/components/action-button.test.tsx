import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { joinFlow } from "@/features/members/flows/join.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import type { Wallet, WalletState } from "@/features/wallet/api/wallet.ts";
import { addPending } from "@/lib/transactions/pending.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";

const ACCOUNT = `0x${"a".repeat(40)}` as const;
const on = (chainId: number): WalletState => ({
  status: "connected",
  address: ACCOUNT,
  chainId,
  connectorId: "mock",
  connectorName: "Mock",
});

function show(wallet: Wallet, input: () => Record<string, never> | undefined = () => ({})) {
  return renderApp(
    <ActionButton flow={async () => joinFlow} input={input} flowKey="join" who="anyone">
      Join now
    </ActionButton>,
    { wallet },
  );
}

const button = () => screen.getByRole("button");

describe("ActionButton", () => {
  it("names connecting first", () => {
    show(walletIn({ status: "disconnected" }));
    expect(button().textContent).toBe("Connect a wallet");
  });

  it("names the chain to switch to, and switches", async () => {
    const switchToHome = vi.fn();
    show(walletIn(on(1), { switchToHome }));
    expect(button().textContent).toBe("Switch to the chain of The Bakery");
    await userEvent.click(button());
    expect(switchToHome).toHaveBeenCalledOnce();
  });

  it("is the action itself when nothing stands before it", () => {
    show(walletIn(on(31337)));
    expect(button().textContent).toBe("Join now");
  });

  it("opens nothing when the form is not ready", async () => {
    show(walletIn(on(31337)), () => undefined);
    await userEvent.click(button());
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("waits while the same is under way, and takes no second click", async () => {
    const hash = `0x${"1".repeat(64)}`;
    const shared = {
      flow: "join",
      key: "join",
      title: "Join",
      chainId: 31337,
      signedAt: 1,
      state: "signed",
    } as const;
    addPending({ ...shared, id: hash, hash, account: ACCOUNT, contract: ACCOUNT });
    const input = vi.fn();
    show(walletIn(on(31337)), input);
    expect(button().getAttribute("aria-busy")).toBe("true");
    await userEvent.click(button());
    expect(input).not.toHaveBeenCalled();
  });
});
