import type { Page } from "@playwright/test";
import type { Look } from "./looks.ts";

const QUALITY = 72;
const PATIENCE_MILLISECONDS = 30_000;

/** The page as it stands at an address in a look, from its top, as WebP. */
export async function takePicture(page: Page, address: string, look: Look): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width: look.width, height: 800 });
  await page.goto(address);
  await settle(page);
  const height = Math.min(look.mostHeight, await page.evaluate<number>("document.body.scrollHeight"));
  // What sticks to the bottom of the window belongs at the bottom of the picture.
  await page.setViewportSize({ width: look.width, height });
  await settle(page);
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  await devtools.detach();
  return Buffer.from(data, "base64");
}

/** Waits until nothing is on its way: texts, fonts, what the index answers. */
async function settle(page: Page): Promise<void> {
  // The page's head stands there before the app does, its foot only with it.
  await page.getByRole("contentinfo").waitFor({ timeout: PATIENCE_MILLISECONDS });
  await page.getByRole("heading", { level: 1 }).first().waitFor({ timeout: PATIENCE_MILLISECONDS });
  const busy = page.locator("main [aria-busy=true]");
  await busy.first().waitFor({ state: "detached", timeout: PATIENCE_MILLISECONDS });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await page.waitForLoadState("networkidle", { timeout: 5_000 }).catch(() => undefined);
}
