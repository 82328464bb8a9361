import { expect, type Page } from "@playwright/test";

/** Waits until a page shows what it has. Until the app is drawn its head stands there, but no foot. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
}

/** Nothing ran, nothing was put into the page that the app does not put there itself. */
export async function expectTame(page: Page): Promise<void> {
  expect(await page.evaluate("typeof hostile")).toBe("undefined");
  const planted =
    "script:not([src]):not([type='application/json']), iframe, object, embed, form[action], base, marquee, math";
  await expect(page.locator(planted)).toHaveCount(0);
  await expect(page.locator("xpath=//*[@*[starts-with(name(), 'on')]]")).toHaveCount(0);
  const written = page.locator(".prose");
  await expect(
    written.locator("img, svg, style, link, meta, input, video, audio, [style], [id]"),
  ).toHaveCount(0);
  for (const link of await written.locator("a").all()) {
    expect(await link.getAttribute("href")).toMatch(/^(https?:|mailto:)/);
    expect(await link.getAttribute("rel")).toContain("noopener");
  }
}

/** The page is not wider than its window: nobody has to scroll sideways to read it. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const overhang = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  await expect.poll(() => page.evaluate(overhang), { message: what }).toBeLessThanOrEqual(0);
}
