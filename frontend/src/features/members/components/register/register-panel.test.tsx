import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { termDays, termEnd } from "@/features/members/api/office-term.ts";
import { unitsQueryOptions } from "@/features/members/api/units.ts";
import RegisterPanel from "@/features/members/components/register/register-panel.tsx";
import { openedFlow } from "@/features/transactions/api/opened-flow.ts";
import { engineConfig } from "@/testing/engine-config.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";

const ACCOUNT = `0x${"a".repeat(40)}` as const;
const wallet = walletIn({
  ...{ status: "connected", address: ACCOUNT, chainId: 31337 },
  ...{ connectorId: "x", connectorName: "X" },
});
const HASH = `0x${"5".repeat(64)}`;
const context = {
  ...{ engine: engineConfig, account: ACCOUNT, secret: undefined },
  document: { hash: HASH } as never,
};

function show(change: Partial<MemberRecord> = {}) {
  const member = {
    ...{ number: 7, status: "Active", source: "Employee", offices: [], unit: null, recoveryNext: null },
    profileContent: { name: "Ada", about: null, language: "en" },
    ...change,
  } as unknown as MemberRecord;
  return renderApp(<RegisterPanel member={member} />, { wallet });
}

const click = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const alert = () => screen.queryByRole("alert")?.textContent;

/** What the flow that was begun would have the contract do. */
async function begun() {
  const opened = openedFlow.get();
  if (!opened) throw new Error("nothing was begun");
  const flow = await opened.load();
  const input = flow.schema.parse(opened.input) as never;
  const { functionName, args } = flow.call(input, context);
  return { functionName, args, text: flow.document?.(input) };
}

beforeEach(() => openedFlow.set(undefined));

describe("RegisterPanel", () => {
  it("shows a form at a time, and none at first", async () => {
    show();
    expect(screen.queryByRole("textbox")).toBeNull();
    await click("Suspend");
    expect(screen.getByRole("button", { name: "Suspend" }).getAttribute("aria-expanded")).toBe("true");
    await click("Wallet lost");
    expect(screen.getByRole("button", { name: "Suspend" }).getAttribute("aria-expanded")).toBe("false");
    expect(screen.getAllByRole("textbox")).toHaveLength(1);
    await click("Wallet lost");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("suspends with a reason and not without", async () => {
    show();
    await click("Suspend");
    await click("Suspend the member");
    expect(alert()).toMatch(/Without a reason/);
    expect(openedFlow.get()).toBeUndefined();
    await userEvent.type(screen.getByLabelText("Reason"), " Sold others' ideas as their own. ");
    await click("Suspend the member");
    expect(await begun()).toEqual({
      ...{ functionName: "suspend", args: [7, HASH] },
      text: { kind: "reason", language: "en", text: "Sold others' ideas as their own." },
    });
  });

  it("reinstates whoever is suspended, and ends a membership in words that leave no doubt", async () => {
    show({ status: "Suspended" });
    await click("Reinstate");
    await userEvent.type(screen.getByLabelText("Reason"), "It is cleared up.");
    await click("Reinstate the member");
    expect((await begun()).functionName).toBe("reinstate");
    await click("End the membership");
    expect(screen.getByText(/This is for good/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText("Reason"), "Moved away.");
    await click("End the membership for good");
    expect((await begun()).functionName).toBe("end");
  });

  it("gives an office until the end of a day that the contract takes", async () => {
    show();
    await click("Give an office");
    await userEvent.selectOptions(screen.getByLabelText("Office"), "Auditor");
    fireEvent.change(screen.getByLabelText("Last day"), { target: { value: "2020-01-01" } });
    await click("Give the office");
    expect(alert()).toMatch(/from tomorrow on/);
    const now = Math.floor(Date.now() / 1000);
    const { first } = termDays(now);
    fireEvent.change(screen.getByLabelText("Last day"), { target: { value: first } });
    await click("Give the office");
    expect(await begun()).toEqual({
      ...{ functionName: "giveOffice", args: [7, 1, termEnd(first, now)], text: undefined },
    });
  });

  it("ends one of the offices that are held, with a reason", async () => {
    const until = String(Math.floor(Date.now() / 1000) + 60);
    show({
      offices: [
        { office: "Verifier", until: "1" },
        { office: "Auditor", until },
        { office: "Advisor", until },
      ],
    });
    await click("End an office");
    const choice = screen.getByLabelText("Office that ends now");
    expect([...choice.children].map(({ textContent }) => textContent)).toEqual(["Auditor", "Advisor"]);
    await userEvent.selectOptions(choice, "Advisor");
    await userEvent.type(screen.getByLabelText("Reason"), "The board is dissolved.");
    await click("End the office");
    expect(await begun()).toMatchObject({ functionName: "endOffice", args: [7, 2, expect.anything()] });
  });

  it("starts a recovery to an address and to nothing else", async () => {
    show();
    await click("Wallet lost");
    await userEvent.type(screen.getByLabelText("Address of the new wallet"), "0x1234");
    await click("Start the recovery");
    expect(alert()).toMatch(/40 digits/);
    await userEvent.clear(screen.getByLabelText("Address of the new wallet"));
    await userEvent.type(screen.getByLabelText("Address of the new wallet"), ` 0x${"b".repeat(40)} `);
    await click("Start the recovery");
    expect(await begun()).toMatchObject({ functionName: "startRecovery", args: [7, `0x${"b".repeat(40)}`] });
  });

  it("moves a member to another unit or out of all, and says so if that changes nothing", async () => {
    const { queryClient } = show({ unit: { number: 3, content: { name: "Bakehouse" } } });
    const units = ["Counter", "Deliveries", "Bakehouse"].map((name, place) => ({ number: place + 1, name }));
    queryClient.setQueryData(unitsQueryOptions(engineConfig).queryKey, units);
    await click("Change the unit");
    await click("Move the member");
    expect(alert()).toMatch(/belongs there already/);
    await userEvent.selectOptions(screen.getByLabelText("Unit"), "Deliveries");
    await click("Move the member");
    expect(await begun()).toMatchObject({ functionName: "assignUnit", args: [7, 2] });
    expect(openedFlow.get()?.input).toMatchObject({ name: "Ada", unitName: "Deliveries" });
    await userEvent.selectOptions(screen.getByLabelText("Unit"), "No unit");
    await click("Move the member");
    expect(await begun()).toMatchObject({ functionName: "assignUnit", args: [7, 0] });
  });
});
