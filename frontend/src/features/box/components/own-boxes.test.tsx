import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepBox } from "@/features/box/api/kept-boxes.ts";
import { waitingQueryOptions } from "@/features/box/api/waiting.ts";
import { OwnBoxes } from "@/features/box/components/own-boxes.tsx";
import { boxLetter, OWNER } from "@/testing/box-letter.ts";
import { stubBoxStore } from "@/testing/box-store.ts";
import { engineConfig } from "@/testing/engine-config.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";
import { routed } from "@/testing/routed.tsx";

const wallet = walletIn({
  ...{ status: "connected", address: OWNER, chainId: 31337 },
  ...{ connectorId: "x", connectorName: "X" },
});
const head = { account: OWNER, deadline: 1n, signature: "0x" } as const;

beforeEach(() => {
  stubBoxStore();
});
afterEach(() => vi.unstubAllGlobals());

/** The list, when suggestions wait in the boxes of these letters. */
function show(waiting: string[]) {
  const view = renderApp(<p />, { wallet });
  const suggestions = waiting.map((letter) => ({ letter }));
  view.queryClient.setQueryData(waitingQueryOptions(engineConfig, head).queryKey, suggestions as never);
  view.rerender(view.wrap(routed(<OwnBoxes head={head} />)));
}

describe("OwnBoxes", () => {
  it("lists what this browser opened and where something waits, each once, with the way to close it", async () => {
    const [kept, both, waiting] = ["Window", "Counter", "Back door"].map((place) => boxLetter({ place }));
    keepBox(both as string);
    keepBox(kept as string);
    show([both as string, waiting as string]);
    const links = await screen.findAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual(["Window", "Counter", "Back door"]);
    expect(links[0]?.getAttribute("href")).toBe(`/box#${kept}`);
    const closing = () => screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"));
    await waitFor(() =>
      expect(closing()).toEqual([
        "Close this box: Window",
        "Close this box: Counter",
        "Close this box: Back door",
      ]),
    );
  });

  it("is silent without boxes of this account", async () => {
    keepBox(boxLetter({ issuer: `0x${"b".repeat(40)}` }));
    show([]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole("heading")).toBeNull();
  });
});
