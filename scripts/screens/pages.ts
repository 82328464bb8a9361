import type { Page } from "@playwright/test";
import { ROUTES } from "../../test/e2e/support/routes.ts";

/** A page to take pictures of: its name, and its address below the dApp's. */
export type NamedPage = readonly [name: string, path: string];

/**
 * Every page of the dApp that the browser tests know, and a proposal, whose address is its hash. Records that do not
 * exist are left out: they all look alike.
 */
export async function pagesOf(page: Page, url: string): Promise<NamedPage[]> {
  const known = Object.entries(ROUTES).filter(([name]) => !name.endsWith("that does not exist"));
  await page.goto(new URL("/governance", url).href);
  const proposal = page.getByRole("article").getByRole("heading").getByRole("link").first();
  const path = await proposal.getAttribute("href");
  return path ? [...known, ["a proposal", path]] : known;
}
