import type { Page } from "@playwright/test";

/** Fills in what an idea needs. */
export async function writeIdea(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("The problem").fill("It is asked for again and again.");
  await page.getByLabel("The proposal").fill("Try it for a month.");
  await page.getByLabel("What it brings").fill("We will know.");
}
