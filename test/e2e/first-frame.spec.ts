import type { Page } from "@playwright/test";
import { settle } from "./support/page-state.ts";
import { expect, test } from "./support/test.ts";

/** Holds back the app's code, as a slow network does. @returns What lets it through. */
async function holdBackTheApp(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const released = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return letThrough;
}

const boxOf = (page: Page, selector: string) => page.locator(selector).first().boundingBox();

test("a page's head is read while the app is on its way, and stays where it is when it comes", async ({
  page,
  engine,
}) => {
  const release = await holdBackTheApp(page);
  const { name } = engine.deployment;
  for (const [path, words] of [
    ["/", `At ${name}, anyone may suggest`],
    ["/ideas", "Every idea that was handed in"],
    ["/metrics", "What the chain says"],
  ] as const) {
    await page.goto(path, { waitUntil: "commit" });
    await expect(page.locator("main header")).toContainText(words);
    await expect(page.getByRole("banner").getByRole("link", { name })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  }
  const before = [await boxOf(page, "main h1"), await boxOf(page, "main header p")];
  release();
  await settle(page);
  expect([await boxOf(page, "main h1"), await boxOf(page, "main header p")]).toEqual(before);
});

test("whoever moves by keyboard before the app has come stays on the same link", async ({ page }) => {
  const release = await holdBackTheApp(page);
  await page.goto("/", { waitUntil: "commit" });
  const ideas = page.getByRole("main").getByRole("link", { name: "Read the ideas" });
  await ideas.focus();
  release();
  await settle(page);
  await expect(ideas).toBeFocused();
});

test("a page whose app cannot be fetched says so, and how to go on", async ({ page }) => {
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await page.goto("/ideas", { waitUntil: "commit" });
  const note = page.getByRole("alert");
  await expect(note).toContainText("The rest of this page could not be fetched.");
  await page.unroute(/\/assets\/.*\.js$/);
  await note.getByRole("button", { name: "load it again" }).click();
  await settle(page);
  await expect(note).toBeHidden();
});

test.describe("in a browser that speaks German", () => {
  test.use({ locale: "de-AT" });

  test("the head of a page is German from the start", async ({ page }) => {
    await holdBackTheApp(page);
    await page.goto("/", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Jede Idee bekommt eine Antwort, mit Begründung.",
    );
    await expect(page.getByRole("main")).toContainText(/tag, \d+\. \S+ \d{4}/);
  });
});
