import type { Page } from "@playwright/test";
import { accountButton } from "./support/acting.ts";
import { bareWords } from "./support/bare-text.ts";
import { endow, formTeam, planPilot, proposeGrant } from "./support/budgets.ts";
import type { Engine } from "./support/engine.ts";
import { submitIdea } from "./support/ideas.ts";
import { settle } from "./support/page-state.ts";
import { newMember } from "./support/people.ts";
import { makeReady, openReview } from "./support/reviews.ts";
import { ROUTES } from "./support/routes.ts";
import { expect, test } from "./support/test.ts";

async function speakPseudo(page: Page): Promise<void> {
  await page.goto("/settings");
  await page.getByRole("radio", { name: "Pseudo" }).check();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/[A-Za-z]{3}/);
}

const names = ({ deployment }: Engine) => [
  deployment.name,
  ...(deployment.personas ?? []).map(({ name }) => name),
];

test.describe("the pseudo language finds no bare text", () => {
  test("on any page", async ({ page, engine }) => {
    await speakPseudo(page);
    for (const path of Object.values(ROUTES)) {
      await page.goto(path);
      await settle(page);
      expect(await bareWords(page, names(engine)), path).toEqual([]);
    }
  });

  test("while one connects, is told what is missing, looks at what one signs, and follows it", async ({
    page,
    engine,
  }) => {
    const title = "1234 5678";
    const expectNoBareText = async (where: string) =>
      expect(await bareWords(page, names(engine)), where).toEqual([]);
    await speakPseudo(page);
    await page.goto("/propose");
    await accountButton(page).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("button", { name: "Student from the language school" })).toBeVisible();
    await expectNoBareText("choosing who one is");
    await dialog.getByRole("button", { name: "Student from the language school" }).click();
    await accountButton(page).click();
    await expectNoBareText("the account");
    await page.keyboard.press("Escape");

    const handIn = page.locator("main button").last();
    await handIn.click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expectNoBareText("what is missing");
    for (const field of ["title", "problem", "proposal", "benefit"])
      await page.locator(`[name=${field}]`).fill(title);
    await handIn.click();
    await expect(dialog.locator("details")).toBeVisible();
    await expectNoBareText("what one signs");
    await dialog.getByRole("button").last().click();
    await expect(dialog.getByRole("link")).toBeVisible();
    await expectNoBareText("what became of it");
  });
});

test("the pseudo language finds no bare text while one scores an idea", async ({ page, engine }) => {
  const title = "1234 5678";
  const number = await submitIdea(engine, await newMember(engine), {
    ...{ title, problem: title, proposal: title, benefit: title },
  });
  await openReview(engine, number);
  await engine.indexed();
  await speakPseudo(page);
  await page.goto(`/ideas/${number}`);
  await accountButton(page).click();
  await page.getByRole("dialog").getByRole("button", { name: "Student from the language school" }).click();
  await expect(accountButton(page)).toContainText("Student from the language school");
  const review = page.locator("#review");
  await review.locator("button[aria-expanded]").click();
  await expect(review.getByRole("radio").first()).toBeVisible();
  await review.getByRole("button").last().click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  expect(await bareWords(page, names(engine))).toEqual([]);
});

test("the pseudo language finds no bare text while a team decides on money", async ({ page, engine }) => {
  const title = "1234 5678";
  const seats = [engine.persona("customer_9").signer, engine.persona("customer_10").signer] as const;
  const teamId = await formTeam(engine, [...seats], { name: title, text: title });
  await endow(engine, teamId, { amount: 20_000n, autonomy: 10_000n });
  const lead = await newMember(engine);
  const ideaId = await submitIdea(engine, lead, { title });
  await makeReady(engine, [ideaId]);
  await planPilot(engine, lead, { ideaId, teamId, title, amount: 15_000n });
  await proposeGrant(
    engine,
    seats[0],
    await planPilot(engine, lead, { ideaId, teamId, title, amount: 10_000n }),
  );
  await engine.indexed();
  await speakPseudo(page);
  await page.goto("/teams");
  await settle(page);
  expect(await bareWords(page, names(engine)), "all teams").toEqual([]);
  await accountButton(page).click();
  await page.getByRole("dialog").getByRole("button", { name: "Student from the language school" }).click();
  const [payIn, form] = [
    page.locator("main header button").first(),
    page.locator("main header button").last(),
  ];
  await payIn.click();
  await page.locator("#pay-in button").first().click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  expect(await bareWords(page, names(engine)), "paying in").toEqual([]);
  await form.click();
  await page.locator("#form button").last().click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  expect(await bareWords(page, names(engine)), "a new team").toEqual([]);
  await page.goto(`/teams/${teamId}`);
  await page.locator("#grants").getByRole("button").nth(1).click();
  await expect(page.getByRole("dialog").locator("details")).toBeVisible();
  expect(await bareWords(page, names(engine)), "a team, and what one signs").toEqual([]);
});

test.describe("a reader's language", () => {
  test.use({ locale: "de-AT" });

  test("is the browser's, until they choose another", async ({ page }) => {
    await page.goto("/settings");
    const language = page.locator("html");
    await expect(language).toHaveAttribute("lang", "de");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Einstellungen");
    await page.getByRole("radio", { name: "English" }).check();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
    await expect(language).toHaveAttribute("lang", "en");
  });
});
