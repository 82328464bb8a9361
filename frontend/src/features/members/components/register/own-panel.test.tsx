import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import OwnPanel from "@/features/members/components/register/own-panel.tsx";
import { openedFlow } from "@/features/transactions/api/opened-flow.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";

const wallet = walletIn({
  ...{ status: "connected", address: `0x${"a".repeat(40)}`, chainId: 31337 },
  ...{ connectorId: "x", connectorName: "X" },
});
const inAnHour = () => String(Math.floor(Date.now() / 1000) + 3_600);

function show(change: Partial<MemberRecord>) {
  const member = { number: 7, status: "Active", offices: [], ...change } as unknown as MemberRecord;
  return renderApp(<OwnPanel member={member} />, { wallet });
}

const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);

beforeEach(() => openedFlow.set(undefined));

describe("OwnPanel", () => {
  it("says what leaving means before it offers to leave", async () => {
    show({});
    expect(buttons()).toEqual(["Leave the organisation"]);
    await userEvent.click(screen.getByRole("button", { name: "Leave the organisation" }));
    expect(screen.getByText(/nobody can undo it/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Leave for good" }));
    expect(openedFlow.get()?.input).toEqual({ memberId: 7 });
  });

  it("lays down an office that is held, a suspended member's too", async () => {
    show({
      status: "Suspended",
      offices: [
        { office: "Verifier", until: "1" },
        { office: "Advisor", until: inAnHour() },
      ],
    });
    expect(buttons()).toEqual(["Lay it down", "Leave the organisation"]);
    await userEvent.click(screen.getByRole("button", { name: "Lay it down" }));
    expect(openedFlow.get()?.input).toEqual({ memberId: 7, office: "Advisor" });
  });

  it("has nothing for whoever has left and holds no office", () => {
    show({ status: "Ended", offices: [{ office: "Verifier", until: "1" }] });
    expect(screen.queryByRole("heading")).toBeNull();
  });
});
