import type { Browser, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Opens a suggestion box as the member in use. @returns its link. */
export async function openBox(page: Page, place: string): Promise<string> {
  await page.goto("/box/new");
  await page.getByLabel("Where it hangs").fill(place);
  await page.getByRole("button", { name: "Sign and open it" }).click();
  await expect(page.getByRole("img", { name: "The suggestion box as a code to scan" })).toBeVisible();
  return page.getByLabel("The link", { exact: true }).inputValue();
}

/** A visitor with a browser of their own and no wallet. */
export async function visitor(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: "en-GB" })).newPage();
}

/** Leaves an idea in a box. @returns the claim code. */
export async function leave(page: Page, link: string, title: string): Promise<string> {
  await page.goto(link);
  await page.getByLabel("Your idea in a few words").fill(title);
  await page.getByLabel("What should we do?").fill("Put a bench at the window, <b>for two</b>.");
  await page.getByRole("button", { name: "Leave the idea" }).click();
  await expect(page.getByRole("heading", { name: "Thank you. Your idea waits to be read." })).toBeVisible();
  return (await page.getByTestId("claim-code").textContent()) ?? "";
}

/** Reads what waits, as the member in use. */
export async function readSuggestions(page: Page): Promise<void> {
  await page.goto("/box/suggestions");
  await page.getByRole("button", { name: "Sign and read them" }).click();
}
