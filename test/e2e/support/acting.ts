import { expect, type Locator, type Page } from "@playwright/test";

/** The button in the page's corner that says who one is, or lets one in. */
export function accountButton(page: Page): Locator {
  return page.getByRole("banner").locator("button:not(nav *, [popover] *, dialog *)");
}

/** Connects as one of the season's people, or changes to them. */
export async function actAs(page: Page, name: string): Promise<void> {
  const header = page.getByRole("banner");
  const connect = header.getByRole("button", { name: "Connect", exact: true });
  const account = accountButton(page).and(page.locator("[popovertarget]"));
  await expect(connect.or(account)).toBeEnabled();
  if (await connect.isVisible()) await connect.click();
  else {
    await account.click();
    await page.getByRole("button", { name: "Act as someone else" }).click();
  }
  const dialog = page.getByRole("dialog", { name: "Who are you here?" });
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(account).toContainText(name);
}

/** Signs what the window shows. */
export async function sign(page: Page): Promise<void> {
  const preview = page.getByRole("dialog", { name: "What you are about to sign" });
  await preview.getByRole("button", { name: "Sign", exact: true }).click();
}

/** Signs what the window shows and waits until it is on chain and in the index. */
export async function signThrough(page: Page): Promise<void> {
  await sign(page);
  await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
}

/** Follows what has just become a record. @returns the number at the end of its address. */
export async function openRecord(page: Page): Promise<number> {
  await page.getByRole("dialog").getByRole("link", { name: "Open it" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  return Number(new URL(page.url()).pathname.split("/").at(-1));
}

/** The part of a page under a heading. */
export function section(page: Page, heading: string): Locator {
  return page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: heading }) });
}
