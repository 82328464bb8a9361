import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has. */
const MOST_STOPS = 150;

/** Whether the focused element, or the label drawn for it, has a ring around it that one can see. */
const FOCUS_IS_SHOWN = `(() => {
  const focused = document.activeElement;
  const drawn = [focused, focused.closest("label")].filter(Boolean).map((element) => getComputedStyle(element));
  return drawn.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) > 0);
})()`;

/** Goes on from stop to stop until this one has the focus, and shows it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const focused = target.and(page.locator(":focus"));
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if ((await focused.count()) > 0) {
      expect(await page.evaluate(FOCUS_IS_SHOWN), `a ring around ${target}`).toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never reaches ${target}`);
}

/** Goes to a button or link and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
