import { inEveryLook, REFLOW_WIDTH } from "./support/looks.ts";
import { settle } from "./support/page-state.ts";
import { ROUTES } from "./support/routes.ts";
import { expect, test } from "./support/test.ts";

// These only read, beside the other files, which act: see playwright.config.ts.
for (const locale of ["en-GB", "de-DE"]) {
  test.describe(`WCAG 2.2 AA in ${locale}`, () => {
    // Colours in the middle of a transition are nobody's to read.
    test.use({ locale, contextOptions: { reducedMotion: "reduce" } });

    for (const [name, path] of Object.entries(ROUTES)) {
      test(`${name}: light and dark, narrow and wide; no sideways scrolling at ${REFLOW_WIDTH} pixels`, async ({
        page,
      }) => {
        await page.goto(path);
        await settle(page);
        await inEveryLook(page, path);
      });
    }

    test("a proposal, whose address is its hash", async ({ page }) => {
      await page.goto("/governance");
      await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
      await expect(page).toHaveURL(/0x[0-9a-f]{64}$/);
      await settle(page);
      await inEveryLook(page, new URL(page.url()).pathname);
    });
  });
}
