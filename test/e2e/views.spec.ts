import { expectAccessible } from "./support/axe.ts";
import { settle } from "./support/page-state.ts";
import { expect, test } from "./support/test.ts";

test("a view of the list is kept under a name, found again as a link, and deleted", async ({ page }) => {
  await page.goto("/ideas?stage=closed&sort=title");
  await page.getByRole("button", { name: "Keep this view" }).click();
  await page.getByRole("textbox", { name: "Name of the view" }).fill("<b>No</b> longer ours");
  await page.keyboard.press("Enter");
  const views = page.getByRole("navigation", { name: "Your views" });
  const view = views.getByRole("link", { name: "<b>No</b> longer ours" });
  await expect(view).toHaveAttribute("aria-current", "page");
  await page.goto("/ideas?stage=going");
  await expect(view).not.toHaveAttribute("aria-current");
  await expectAccessible(page, "a kept view");
  await view.click();
  await expect(page).toHaveURL("/ideas?stage=closed&sort=title");
  await views.getByRole("button", { name: /^Delete the view/ }).click();
  await expect(views).toBeHidden();
  await page.reload();
  await expect(page.getByRole("button", { name: "Keep this view" })).toBeVisible();
  await expect(views).toBeHidden();
});

/** What an address may carry after it was cut off, retyped or forged. */
const DAMAGED =
  "stage=[]&source={}&challenge=1e999&channel=Poll&channel=Poll&sort=%F0%9F&period=%&role=__proto__&q={}&&=";

test("a damaged address of a list falls back to the list as it comes", async ({ page }) => {
  await page.goto(`/ideas?${DAMAGED}`);
  await settle(page);
  await expect(page.getByText(/^\d+ ideas$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Show all" })).toHaveCount(0);
  for (const path of ["/leaderboard", "/metrics"]) {
    await page.goto(`${path}?${DAMAGED}`);
    await settle(page);
    await expect(page.getByRole("radio", { name: "A season", checked: true }), path).toBeVisible();
  }
});
