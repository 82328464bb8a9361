import { decodeCredit } from "@engine/protocol/credit-link";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import ShareCredit from "@/features/credit/components/share-credit.tsx";
import type { Wallet } from "@/features/wallet/api/wallet.ts";
import { scriptedClient } from "@/testing/chain.ts";
import { creditedIdea, stubMembers } from "@/testing/credited-idea.ts";
import { engineConfig } from "@/testing/engine-config.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";
import { routed } from "@/testing/routed.tsx";

const { chainId, contracts } = engineConfig.deployment;
const ACCOUNT = `0x${"a".repeat(40)}` as const;
const IDEAS = { chainId, address: contracts.Ideas.address };

beforeEach(() => stubMembers({ 1: "Head baker", 2: "Cashier", 3: "Driver" }));
afterEach(() => vi.unstubAllGlobals());

const show = (address: string, wallet?: Wallet) =>
  renderApp(routed(<ShareCredit idea={creditedIdea()} authorId={1} />, address), wallet ? { wallet } : {});
const named = async (place: number, name: string, percent: string) => {
  const who = await screen.findByLabelText(`Co-author ${place}`);
  await within(who).findByRole("option", { name });
  await userEvent.selectOptions(who, name);
  await userEvent.type(screen.getAllByLabelText("Share in %")[place - 1] as HTMLElement, percent);
};
const ask = () => userEvent.click(screen.getByRole("button", { name: "Ask for their agreement" }));
const alerts = () => screen.getAllByRole("alert").map(({ textContent }) => textContent);

describe("ShareCredit", () => {
  it("opens on demand, and at once for whoever was led here", async () => {
    const { unmount } = show("/ideas/12");
    await userEvent.click(await screen.findByRole("button", { name: "Name co-authors" }));
    await userEvent.click(screen.getByRole("button", { name: "Never mind" }));
    expect(screen.getByRole("button", { name: "Name co-authors" })).toBeDefined();
    unmount();
    show("/ideas/12#credit");
    expect(await screen.findByLabelText("Co-author 1")).toBeDefined();
  });

  it("says what is wrong before anybody is asked", async () => {
    show("/ideas/12#credit");
    await screen.findByLabelText("Co-author 1");
    await ask();
    expect(alerts()).toEqual(["Choose somebody."]);
    await named(1, "Cashier", "0.5");
    expect(alerts()).toEqual(["At least 1, such as 25."]);
    await userEvent.type(screen.getByLabelText("Share in %"), "{Backspace>3}99.5");
    expect(alerts()).toEqual(["At least 1 per cent stays with you. Give the others less."]);
  });

  it("offers nobody twice, and neither the author", async () => {
    show("/ideas/12#credit");
    await named(1, "Cashier", "20");
    await userEvent.click(screen.getByRole("button", { name: "Add a co-author" }));
    const options = within(await screen.findByLabelText("Co-author 2")).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual(["Choose", "Driver"]);
  });

  it("keeps what was typed, then makes a link with exactly that, which a reload does not lose", async () => {
    const first = show("/ideas/12#credit");
    await named(1, "Cashier", "33,3");
    first.unmount();
    const second = show("/ideas/12");
    expect((await screen.findByLabelText<HTMLInputElement>("Share in %")).value).toBe("33,3");
    expect(screen.getByText("What is left for you").parentElement?.textContent).toContain("66.7%");
    await ask();
    const { value } = screen.getByLabelText<HTMLInputElement>("1. Send this link to everyone named");
    second.unmount();
    show("/ideas/12");
    expect((await screen.findByLabelText<HTMLInputElement>(/^1\. Send/)).value).toBe(value);
    const credit = decodeCredit(IDEAS, value.split("#credit=")[1] ?? "");
    expect(credit?.ideaId).toBe(12);
    expect(credit?.shares).toEqual([
      { memberId: 1, shareBps: 6_670 },
      { memberId: 2, shareBps: 3_330 },
    ]);
    const days = (Number(credit?.deadline) - Date.now() / 1000) / 86_400;
    expect(days).toBeCloseTo(30, 1);
  });

  it("refuses what is no code, and names who has still to agree", async () => {
    const { client } = scriptedClient({});
    const state = {
      status: "connected",
      address: ACCOUNT,
      chainId,
      connectorId: "x",
      connectorName: "X",
    } as const;
    const wallet = walletIn(state, { reader: () => client as never });
    show("/ideas/12#credit", wallet);
    await named(1, "Cashier", "20");
    await ask();
    await userEvent.type(await screen.findByLabelText("Code of Cashier"), "no code!");
    expect(await screen.findByText(/^This is no code\./)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Put it on record" }));
    expect(alerts().at(-1)).toBe("Not yet: these have still to agree.Cashier");
  });
});
