import type { Page } from "@playwright/test";
import { actAs, section, signThrough } from "./support/acting.ts";
import { memberOf } from "./support/budgets.ts";
import type { Engine } from "./support/engine.ts";
import { injectWallet } from "./support/injected-wallet.ts";
import { invite, joinBy, usesOf } from "./support/inviting.ts";
import { inEveryLook } from "./support/looks.ts";
import { newAccount, newMember } from "./support/people.ts";
import { appoint } from "./support/pilots.ts";
import { expect, test } from "./support/test.ts";
import { chainTime } from "./support/time.ts";

const DAY = 86_400;
const ACTIVE = 1;
const SUSPENDED = 2;
const ENDED = 3;

const ADVISOR = 2;
/** What the contract counts as the uses of a revoked invitation. */
const REVOKED = 65_535;

const register = (page: Page) => section(page, "For the identity role");

async function statusOf(engine: Engine, account: string): Promise<number> {
  return (await engine.read<{ status: number }>("Members", "memberAt", [account])).status;
}

/** A day as date fields write it. */
const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

/** Signs what is shown, and closes its end. */
async function settle(page: Page): Promise<void> {
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
}

/** Connects with the wallet of a test's own. */
async function connectPocket(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Connect" }).click();
  const dialog = page.getByRole("dialog", { name: "Who are you here?" });
  await dialog.getByRole("button", { name: "Pocket", exact: true }).click();
  await expect(dialog).toBeHidden();
}

test("the issuer gives a member votes, on top of those they hold", async ({ page, engine }) => {
  const member = await newMember(engine, { votes: 3 });
  await engine.indexed();
  await page.goto(`/members/${await memberOf(engine, member)}`);
  await actAs(page, "Owner");
  const panel = section(page, "For the issuer of votes");
  await panel.getByLabel("How many new vote tokens").fill("1.5");
  await panel.getByRole("button", { name: "Issue them" }).click();
  await expect(panel.getByText("Write a whole number from 1 to a million")).toBeVisible();
  await panel.getByLabel("How many new vote tokens").fill("4");
  await panel.getByRole("button", { name: "Issue them" }).click();
  await settle(page);
  expect(await engine.read<bigint>("VoteToken", "balanceOf", [member.address])).toBe(7n);
  const votes = page.getByRole("region", { name: "Votes", exact: true });
  await expect(votes).toContainText("Holds 7 vote tokens");
});

test.describe("the identity role", () => {
  test("suspends a member with a reason that everyone reads, and reinstates them", async ({
    page,
    browser,
    engine,
  }) => {
    test.slow();
    const member = await newMember(engine);
    const id = await memberOf(engine, member);
    await engine.indexed();
    const reason = "Two reports of somebody else's work under this name. We look into it until Friday.";
    await page.goto(`/members/${id}`);
    await actAs(page, "Owner");
    await register(page).getByRole("button", { name: "Suspend", exact: true }).click();
    await register(page).getByRole("button", { name: "Suspend the member" }).click();
    await expect(register(page).getByRole("alert")).toContainText("Without a reason it cannot be done");
    await inEveryLook(page, "suspending a member");
    await page.setViewportSize({ width: 1280, height: 800 });
    await register(page).getByLabel("Reason").fill(reason);
    await register(page).getByRole("button", { name: "Suspend the member" }).click();
    await expect(page.getByRole("dialog")).toContainText("nobody's vote can be silenced");
    await settle(page);
    expect(await statusOf(engine, member.address)).toBe(SUSPENDED);

    const others = await (await browser.newContext({ locale: "en-GB" })).newPage();
    await others.goto(`/members/${id}`);
    const notice = others.getByRole("status").filter({ hasText: "Suspended on" });
    await expect(notice).toContainText(reason);
    await expect(register(others)).toHaveCount(0);
    await others.context().close();

    await register(page).getByRole("button", { name: "Reinstate", exact: true }).click();
    await register(page).getByLabel("Reason").fill("It was a mix-up of two names. Nothing remains of it.");
    await register(page).getByRole("button", { name: "Reinstate the member" }).click();
    await settle(page);
    const lifted = page.getByRole("status").filter({ hasText: "Reinstated on" });
    await expect(lifted).toContainText("a mix-up of two names");
    await expect(page.locator("article > header")).not.toContainText("not active");
    expect(await statusOf(engine, member.address)).toBe(ACTIVE);
  });

  test("gives an office for a term and ends it before", async ({ page, engine }) => {
    test.slow();
    const id = await memberOf(engine, await newMember(engine));
    await engine.indexed();
    await page.goto(`/members/${id}`);
    await actAs(page, "Owner");
    await register(page).getByRole("button", { name: "Give an office" }).click();
    await register(page).getByLabel("Office").selectOption("Auditor");
    await register(page).getByLabel("Last day").fill("2020-01-01");
    await register(page).getByRole("button", { name: "Give the office" }).click();
    await expect(register(page).getByRole("alert")).toContainText("from tomorrow on");
    await register(page)
      .getByLabel("Last day")
      .fill(dayOf((await chainTime(engine)) + 30 * DAY));
    await register(page).getByRole("button", { name: "Give the office" }).click();
    await settle(page);
    await expect(page.locator("article > header")).toContainText("Auditor");
    await expect(section(page, "Offices")).toContainText("Auditor");

    await register(page).getByRole("button", { name: "End an office" }).click();
    await register(page).getByLabel("Reason").fill("Leads a pilot now, and nobody audits their own.");
    await register(page).getByRole("button", { name: "End the office" }).click();
    await settle(page);
    await expect(page.locator("article > header")).not.toContainText("Auditor");
    await expect(section(page, "Offices")).toContainText("nobody audits their own");
  });

  test("moves a member to another unit, which it adds, and a lost wallet's membership to a new one", async ({
    page,
    engine,
  }) => {
    test.slow();
    const id = await memberOf(engine, await newMember(engine));
    const next = await newAccount(engine);
    const name = `Night shift ${id}`;
    await engine.indexed();
    await page.goto("/members");
    await actAs(page, "Owner");
    await register(page).getByRole("button", { name: "Add a unit" }).click();
    await inEveryLook(page, "adding a unit");
    await page.setViewportSize({ width: 1280, height: 800 });
    await register(page).getByLabel("Name of the unit").fill(name);
    await register(page).getByRole("button", { name: "Add the unit" }).click();
    await settle(page);

    await page.goto(`/members/${id}`);
    await register(page).getByRole("button", { name: "Change the unit" }).click();
    await register(page).getByLabel("Unit").selectOption(name);
    await register(page).getByRole("button", { name: "Move the member" }).click();
    await expect(page.getByRole("dialog")).toContainText(name);
    await settle(page);
    await expect(page.locator("article > header")).toContainText(name);

    await register(page).getByRole("button", { name: "Wallet lost" }).click();
    await register(page).getByLabel("Address of the new wallet").fill(next.address);
    await register(page).getByRole("button", { name: "Start the recovery" }).click();
    await settle(page);
    const wallet = section(page, "Wallet");
    await expect(wallet).toContainText("A recovery is under way");
    await wallet.getByRole("button", { name: "Call it off" }).click();
    await settle(page);
    await expect(wallet).toHaveCount(0);
  });

  test("admits somebody whose wallet it knows, and opens and shuts the door", async ({ page, engine }) => {
    test.slow();
    const newcomer = await newAccount(engine);
    const wasOpen = await engine.read<boolean>("Members", "communityDoorOpen");
    await page.goto("/members");
    await actAs(page, "Owner");
    await register(page).getByRole("button", { name: "Admit by address" }).click();
    await register(page).getByLabel("Address of the wallet").fill("0x12");
    await register(page).getByRole("button", { name: "Admit the member" }).click();
    await expect(register(page).getByRole("alert")).toContainText("40 digits");
    await register(page).getByLabel("Address of the wallet").fill(newcomer.address);
    await register(page).getByLabel("They join as").selectOption("Partner");
    await register(page).getByRole("button", { name: "Admit the member" }).click();
    await settle(page);
    expect(await statusOf(engine, newcomer.address)).toBe(ACTIVE);

    for (const open of [!wasOpen, wasOpen]) {
      await register(page).getByRole("button", { name: "Door for the community" }).click();
      await register(page)
        .getByRole("button", { name: open ? "Open the door" : "Shut the door" })
        .click();
      await settle(page);
      expect(await engine.read<boolean>("Members", "communityDoorOpen")).toBe(open);
    }
  });

  test("revokes invitations: one made here, one that was used, and one by its link", async ({
    page,
    engine,
  }) => {
    test.slow();
    await page.goto("/join/invite");
    await actAs(page, "Owner");
    const [older, newer] = [await invite(page), await invite(page)];
    const list = page.getByRole("list", { name: "Invitations so far" });
    const first = list.getByRole("listitem").filter({ hasText: "used 0 of 3 times" }).first();
    await first.getByRole("button", { name: "Revoke" }).click();
    await inEveryLook(page, "revoking an invitation");
    await page.setViewportSize({ width: 1280, height: 800 });
    await first.getByRole("button", { name: "Revoke it for good" }).click();
    await expect(page.getByRole("dialog")).toContainText("nobody can join with it any more");
    await settle(page);
    await expect(list.getByRole("listitem").filter({ hasText: "revoked on" }).first()).toBeVisible();
    // The one made last stands first in the list.
    expect(await usesOf(engine, newer)).toBe(REVOKED);
    expect(await usesOf(engine, older)).toBe(0);

    await joinBy(engine, older);
    await engine.indexed();
    // As in another browser, which did not make it.
    await page.evaluate(() => localStorage.removeItem("engine.invitations.1"));
    await page.reload();
    const used = list.getByRole("listitem").filter({ hasText: "used once" }).first();
    await used.getByRole("button", { name: "Revoke" }).click();
    await used.getByRole("button", { name: "Revoke it for good" }).click();
    await settle(page);
    expect(await usesOf(engine, older)).toBe(REVOKED);

    const unknown = await invite(page);
    await page.getByLabel("Link of an invitation").fill(unknown.slice(0, -40));
    await page.getByRole("button", { name: "Revoke this invitation" }).click();
    await expect(page.getByText("This is no invitation. Paste its link whole.")).toBeVisible();
    await page.getByLabel("Link of an invitation").fill(unknown);
    await page.getByRole("button", { name: "Revoke this invitation" }).click();
    await settle(page);
    expect(await usesOf(engine, unknown)).toBe(REVOKED);
  });
});

test.describe("a member", () => {
  test("lays down an office", async ({ page, engine }) => {
    const member = await newMember(engine);
    const id = await memberOf(engine, member);
    await appoint(engine, member, "Advisor");
    await engine.indexed();
    await injectWallet(page, engine, member);
    await page.goto(`/members/${id}`);
    await connectPocket(page);
    const own = section(page, "Your membership");
    await own.getByRole("button", { name: "Lay it down" }).click();
    await expect(page.getByRole("dialog")).toContainText("Advisor");
    await settle(page);
    await expect(page.locator("article > header")).not.toContainText("Advisor");
    await expect(section(page, "Offices")).toContainText("laid down");
    expect(await engine.read<boolean>("Offices", "holdsOffice", [id, ADVISOR])).toBe(false);
  });

  test("resigns for good, and anyone burns the votes that are left behind", async ({ page, engine }) => {
    test.slow();
    const member = await newMember(engine, { votes: 4 });
    const id = await memberOf(engine, member);
    await engine.indexed();
    await injectWallet(page, engine, member);
    await page.goto(`/members/${id}`);
    await connectPocket(page);
    const own = section(page, "Your membership");
    await own.getByRole("button", { name: "Leave the organisation" }).click();
    await expect(own).toContainText("nobody can undo it");
    await inEveryLook(page, "leaving");
    await page.setViewportSize({ width: 1280, height: 800 });
    await own.getByRole("button", { name: "Leave for good" }).click();
    await settle(page);
    expect(await statusOf(engine, member.address)).toBe(ENDED);
    const notice = page.getByRole("status").filter({ hasText: "Left on" });
    await expect(notice).toContainText("Of their own accord");
    await expect(own).toHaveCount(0);
    await notice.getByRole("button", { name: "Burn them" }).click();
    await expect(page.getByRole("dialog")).toContainText("4 vote tokens");
    await settle(page);
    expect(await engine.read<bigint>("VoteToken", "balanceOf", [member.address])).toBe(0n);
    await expect(notice).not.toContainText("left behind");
  });
});
