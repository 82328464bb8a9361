import { actAs, openRecord, signThrough } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { leave, openBox, readSuggestions, visitor } from "./support/boxes.ts";
import { expect, test } from "./support/test.ts";

test("somebody without a wallet leaves an idea in a box, a member files it, and its author claims it", async ({
  page,
  browser,
  engine,
}) => {
  test.setTimeout(240_000);
  await page.goto("/box/new");
  await actAs(page, "Head baker");
  const link = await openBox(page, "Counter in the shop");
  await expectAccessible(page, "an open suggestion box");

  const theirs = await visitor(browser);
  await theirs.goto(link.slice(0, -40));
  await expect(theirs.getByText("This address is no suggestion box")).toBeVisible();
  await theirs.goto("about:blank");
  await theirs.goto(link);
  await expect(theirs.getByText("Counter in the shop")).toBeVisible();
  await theirs.getByLabel("Your idea in a few words").fill("A draft");
  await theirs.reload();
  await expect(theirs.getByLabel("Your idea in a few words")).toHaveValue("A draft");
  await expectAccessible(theirs, "a suggestion being written");
  const title = "A bench for those who wait";
  const code = await leave(theirs, link, title);
  expect(code).toMatch(/^0x[0-9a-f]{64}$/);
  await expectAccessible(theirs, "a suggestion that was left");
  await theirs.getByRole("link", { name: "What became of it" }).click();
  await expect(theirs.getByText("It waits to be read")).toBeVisible();

  await readSuggestions(page);
  await expect(page.getByRole("heading", { name: "1 suggestion waits" })).toBeVisible();
  const waiting = page.getByRole("article", { name: title });
  await expect(waiting).toContainText("Customer · Counter in the shop");
  await expectAccessible(page, "suggestions that wait");
  await waiting.getByRole("button", { name: "File it" }).click();
  await signThrough(page);
  await expect(page.getByText("Filed as idea no.")).toBeVisible();
  const ideaId = await openRecord(page);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Suggestion box");
  await expect(page.getByRole("heading", { name: "Is this your idea?" })).toBeVisible();
  expect((await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId])).authorId).toBe(0);

  await readSuggestions(page);
  await expect(page.getByText("Nothing waits")).toBeVisible();

  await theirs.reload();
  await expect(theirs.getByText(`It was filed as idea no. ${ideaId}`)).toBeVisible();
  await expectAccessible(theirs, "a suggestion that was filed");
  await actAs(theirs, "Saturday customer");
  await expect(theirs.getByLabel("Your code")).toHaveValue(code);
  await theirs.getByRole("button", { name: "Claim it" }).click();
  await signThrough(theirs);
  await openRecord(theirs);
  await expect(theirs.getByRole("heading", { name: "Is this your idea?" })).toBeHidden();
  const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
  const author = await engine.read<string>("Members", "accountOf", [authorId]);
  expect(author).toBe(engine.persona("customer_11").signer.address);
  await theirs.goto(`/box/answer#${code}`);
  await expect(theirs.getByText("Somebody has claimed it with the code.")).toBeVisible();
  await theirs.context().close();
});

test("a suggestion is declined with a reason that its author reads, and sent again after a failure", async ({
  page,
  browser,
}) => {
  await page.goto("/box/new");
  await actAs(page, "Counter lead");
  const link = await openBox(page, "Back door");
  const theirs = await visitor(browser);
  // The first answer is lost on its way; the same suggestion is then sent again and lies there once.
  let lost = 0;
  await theirs.route("**/suggestions", async (route) => {
    if (route.request().method() !== "POST" || lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await theirs.goto(link);
  await theirs.getByLabel("Your idea in a few words").fill("Buy my watches");
  await theirs.getByLabel("What should we do?").fill("Cheap, only today.");
  await theirs.getByRole("button", { name: "Leave the idea" }).click();
  await expect(theirs.getByRole("alert")).toBeVisible();
  await theirs.getByRole("button", { name: "Leave the idea" }).click();
  await theirs.getByRole("link", { name: "What became of it" }).click();
  await expect(theirs.getByText("It waits to be read")).toBeVisible();

  await readSuggestions(page);
  await expect(page.getByRole("heading", { name: "1 suggestion waits" })).toBeVisible();
  await page.getByRole("button", { name: "Decline it", exact: true }).click();
  await page.getByLabel("Why it is not filed").fill("This is an advertisement.");
  await page.getByRole("button", { name: "Decline it with this reason" }).click();
  await expect(page.getByText("Nothing waits")).toBeVisible();

  await theirs.reload();
  await expect(theirs.getByRole("heading", { name: "It was not filed" })).toBeVisible();
  await expect(theirs.getByText("This is an advertisement.")).toBeVisible();
  await expectAccessible(theirs, "a suggestion that was declined");
  await theirs.context().close();
});
