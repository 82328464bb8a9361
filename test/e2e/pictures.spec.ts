import { section } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

test("an idea's family is a picture that leads on by keyboard, and a table", async ({ page }) => {
  await page.goto("/ideas/13");
  const family = section(page, "Where it comes from, and what came of it");
  const parent = family.getByRole("link", { name: "Gluten-free pastry On hold" });
  await expect(family.getByRole("region", { name: "Family tree" }).getByRole("link")).toHaveCount(3);
  await expectAccessible(page, "a family tree");
  await family.getByText("Table", { exact: true }).click();
  await expect(family.getByRole("row", { name: /Gluten-free dessert platter builds on/ })).toHaveCount(2);
  await family.getByText("Chart", { exact: true }).click();
  await parent.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Gluten-free pastry" })).toBeVisible();
  const descendant = family.getByRole("link", { name: /^Gluten-free dessert platter/ });
  await expect(descendant).toBeVisible();
});

test("an idea that stands alone shows no family", async ({ page }) => {
  await page.goto("/ideas/11");
  await expect(page.getByRole("heading", { name: "Every event" })).toBeVisible();
  await expect(section(page, "Where it comes from, and what came of it")).toHaveCount(0);
});

test("the metrics show who worked with whom, and decentralisation over time, with their tables", async ({
  page,
}) => {
  await page.goto("/metrics");
  const network = page.getByRole("figure").filter({ hasText: "Who worked with whom" });
  await expect(network.getByRole("link", { name: "Head baker" })).toBeVisible();
  await network.getByText("Table", { exact: true }).click();
  await expect(network.getByRole("row", { name: /Head baker.*worked in one pilot/ }).first()).toBeVisible();
  const time = page.getByRole("figure").filter({ hasText: "Decentralisation over time" });
  await expect(time).toContainText(/1 \/ Σq².*Block \d+/s);
  await time.getByText("Table", { exact: true }).click();
  const figure = section(page, "Who decides, and how fast").locator("summary").first();
  const newest = await time.getByRole("row").last().getByRole("cell").nth(1).textContent();
  await expect(figure).toContainText(newest ?? "no value");
  await expectAccessible(page, "tables of the pictures");
});
