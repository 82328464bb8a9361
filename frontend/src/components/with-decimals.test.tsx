import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { WithDecimals } from "@/components/with-decimals.tsx";
import { renderApp } from "@/testing/render-app.tsx";

afterEach(() => vi.unstubAllGlobals());

const answer = (result: unknown) =>
  vi.stubGlobal("fetch", async () => Response.json({ jsonrpc: "2.0", id: 1, result }));
const form = <WithDecimals>{(decimals) => <p>a form with {decimals} decimals</p>}</WithDecimals>;

describe("a form in which amounts are typed", () => {
  it("knows the token's decimals from its first moment on", async () => {
    answer(`0x${"2".padStart(64, "0")}`);
    renderApp(form);
    expect(screen.queryByText(/a form with/)).toBeNull();
    expect(await screen.findByText("a form with 2 decimals")).toBeDefined();
  });

  it("is not there, and says why, when the token does not tell them", async () => {
    answer("0x");
    renderApp(form);
    expect(await screen.findByRole("button", { name: "Try again" })).toBeDefined();
    expect(screen.queryByText(/a form with/)).toBeNull();
  });
});
