import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expectNoSidewaysScroll } from "./page-state.ts";

export const THEMES = ["light", "dark"] as const;
const WIDTHS = [375, 1280];
export const REFLOW_WIDTH = 320;

/** Light and dark, narrow and wide; and at the narrowest nobody has to scroll sideways. */
export async function inEveryLook(page: Page, what: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page, `${what}, ${colorScheme}, ${width}`);
    }
  }
  await page.setViewportSize({ width: REFLOW_WIDTH, height: 800 });
  await expectNoSidewaysScroll(page, what);
}
