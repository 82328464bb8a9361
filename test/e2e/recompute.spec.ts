import type { Page, Route } from "@playwright/test";
import { section } from "./support/acting.ts";
import { expect, test } from "./support/test.ts";

/** A whole audit in the browser, of everything that all tests have done by then. */
const AUDIT_MILLISECONDS = 90_000;

/** Has the page's address of something answer otherwise: `alter` gets what it really said. */
async function falsify(page: Page, url: string, alter: (text: string) => string): Promise<void> {
  await page.route(`${url}**`, async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: alter(await response.text()) });
  });
}

async function recompute(page: Page, heading: string) {
  const place = section(page, heading);
  await place.getByRole("button", { name: "Recompute here" }).click();
  return place;
}

test.describe("recomputing in the browser", () => {
  test.slow();

  test("replays every log and agrees with contracts, texts and index; and can be stopped", async ({
    page,
  }) => {
    await page.goto("/audit");
    const place = await recompute(page, "Recompute everything");
    await place.getByRole("button", { name: "Stop" }).click();
    await expect(place.getByRole("button", { name: "Stop" })).toHaveCount(0);
    await place.getByRole("button", { name: "Recompute here" }).click();
    await expect(place).toContainText("No differences", { timeout: AUDIT_MILLISECONDS });
    await place.getByText("What was looked at").click();
    for (const what of ["contract answers", "index rows", "documents", "ballots"])
      await expect(place.getByRole("term").filter({ hasText: new RegExp(`^${what}$`) })).toHaveCount(1);
    await expect(place.getByRole("button", { name: "Recompute again" })).toBeEnabled();
  });

  test("names what the index says otherwise than the chain", async ({ page, engine }) => {
    await falsify(page, engine.addresses.graphqlUrl, (text) =>
      text.replaceAll('"stage":"Implemented"', '"stage":"Rejected"'),
    );
    await page.goto("/audit");
    const place = await recompute(page, "Recompute everything");
    await expect(place).toContainText("Something does not agree", { timeout: AUDIT_MILLISECONDS });
    await expect(place.getByRole("listitem").filter({ hasText: "against the index" }).first()).toContainText(
      /idea \d+ .*stage.*Rejected.*Implemented/,
    );
  });

  test("says which part did not answer, and tries again", async ({ page, engine }) => {
    await page.goto("/audit");
    await expect(section(page, "What was decided").locator("ol > li")).toHaveCount(25);
    await page.route(`${engine.addresses.rpcUrl}**`, (route) => route.abort());
    const place = await recompute(page, "Recompute everything");
    await expect(place.getByRole("alert")).toContainText("The recomputation could not be finished");
    await page.unroute(`${engine.addresses.rpcUrl}**`);
    await place.getByRole("button", { name: "Try again" }).click();
    await expect(place).toContainText("No differences", { timeout: AUDIT_MILLISECONDS });
  });

  test("gives every figure and everybody's points that the pages show", async ({ page, engine }) => {
    const agreement = "What you see is what the chain says";
    await page.goto("/metrics");
    const figures = await recompute(page, "Where these figures come from");
    await expect(figures).toContainText(agreement, { timeout: AUDIT_MILLISECONDS });
    await page.goto("/leaderboard");
    const points = await recompute(page, "Count them yourself");
    await expect(points).toContainText(agreement, { timeout: AUDIT_MILLISECONDS });

    await falsify(page, engine.addresses.graphqlUrl, (text) =>
      text.replaceAll('"attendedAt":"1', '"attendedAt":"2'),
    );
    await page.goto("/leaderboard");
    const doubted = await recompute(page, "Count them yourself");
    await expect(doubted.getByRole("alert")).toContainText("What you see is not what the chain says", {
      timeout: AUDIT_MILLISECONDS,
    });
    await expect(doubted.getByRole("alert").getByRole("listitem").first()).toContainText(/Member no\. \d+/);
  });
});
