import { actAs } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { expectNoSidewaysScroll, settle } from "./support/page-state.ts";
import { writeIdea } from "./support/proposing.ts";
import { ROUTES } from "./support/routes.ts";
import { expect, test } from "./support/test.ts";

const THEMES = ["light", "dark"] as const;
const WIDTHS = [375, 1280];
const REFLOW_WIDTH = 320;

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
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 800 });
            await expectAccessible(page, `${path} ${colorScheme} ${width}`);
          }
        }
        await page.setViewportSize({ width: REFLOW_WIDTH, height: 800 });
        await expectNoSidewaysScroll(page, path);
      });
    }
  });
}

test.describe("WCAG 2.2 AA in windows", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const colorScheme of THEMES) {
    test(`connecting, faults of a form, signing and its end, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("/propose");
      await page.getByRole("banner").getByRole("button", { name: "Connect", exact: true }).click();
      await expect(page.getByRole("dialog").getByRole("button", { name: "Owner" })).toBeVisible();
      await expectAccessible(page, "connecting");
      await page.keyboard.press("Escape");
      await actAs(page, "Customer who cycles");
      await page.getByRole("button", { name: "Hand in the idea" }).click();
      await expect(page.getByText("Something above needs your attention first.")).toBeVisible();
      await expectAccessible(page, "faults of a form");
      await writeIdea(page, `A rack for bicycles, ${colorScheme}`);
      await page.getByRole("button", { name: "Hand in the idea" }).click();
      await page.getByRole("dialog").getByText("The call, letter by letter").click();
      await expectAccessible(page, "signing");
      await page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }).click();
      await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
      await expectAccessible(page, "its end");
    });
  }
});

test.describe("motion", () => {
  const window = ".dialog-motion";

  test("there is some, unless the reader's system asks for less", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("banner").getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.locator(window)).toHaveCSS("animation-duration", /^0\.\d+s$/);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expect(page.locator(window)).toHaveCSS("animation-duration", "1e-05s");
  });

  test("or the reader asks for less here", async ({ page }) => {
    await page.goto("/settings");
    await page.getByRole("radio", { name: "Reduced" }).check();
    await page.reload();
    await page.getByRole("banner").getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.locator(window)).toHaveCSS("animation-duration", "1e-05s");
  });
});
