import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Connects the wallet of that name. */
export async function connect(page: Page, name = "Pocket"): Promise<void> {
  const header = page.getByRole("banner");
  await header.getByRole("button", { name: "Connect", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Who are you here?" });
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}
