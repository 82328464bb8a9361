import type { Page } from "@playwright/test";
import { expectAccessible, expectAccessibleColours } from "./axe.ts";
import { expectNoSidewaysScroll } from "./page-state.ts";

export const THEMES = ["light", "dark"] as const;
const WIDTHS = [375, 1280];
export const REFLOW_WIDTH = 320;

/** Light and dark, narrow and wide; and at the narrowest nobody has to scroll sideways. */
export async function inEveryLook(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    await expectAccessible(page, `${what}, light, ${width}`);
    // A theme is nothing but other colours: `tokens.css` gives each of them two.
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessibleColours(page, `${what}, dark, ${width}`);
  }
  await page.setViewportSize({ width: REFLOW_WIDTH, height: 800 });
  await expectNoSidewaysScroll(page, what);
}
