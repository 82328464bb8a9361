import { actAs, section, signThrough } from "./support/acting.ts";
import { memberOf } from "./support/budgets.ts";
import { submitIdea } from "./support/ideas.ts";
import { newMember } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

test("an idea shows, when asked, others that speak of the same things", async ({ page, engine }) => {
  const author = await newMember(engine);
  const words = {
    problem: "Sourdough buckets stand in everybody's way.",
    proposal: "Hang sourdough buckets up.",
  };
  const ideaId = await submitIdea(engine, author, { title: "Sourdough buckets on hooks", ...words });
  const other = await submitIdea(engine, author, { title: "A shelf for sourdough buckets", ...words });
  await engine.indexed();
  await page.goto(`/ideas/${ideaId}`);
  const similar = section(page, "Similar ideas");
  await similar.getByRole("button", { name: "Find similar ideas" }).click();
  await expect(similar.getByRole("link").first()).toHaveText("A shelf for sourdough buckets");
  await expect(similar.getByRole("link", { name: "Sourdough buckets on hooks" })).toHaveCount(0);
  await similar.getByRole("link").first().click();
  await expect(page).toHaveURL(`/ideas/${other}`);
});

test("a curator is shown whom else to ask about an idea, and why; whom they ask and whom not goes on record", async ({
  page,
  engine,
}) => {
  const [author, other] = [await newMember(engine), await newMember(engine)];
  const words = { problem: "Proofing baskets crack in the frost.", proposal: "Weave proofing baskets anew." };
  const ideaId = await submitIdea(engine, author, { title: "Proofing baskets that last", ...words });
  await submitIdea(engine, other, { title: "Mend our proofing baskets", ...words });
  await engine.indexed();
  await page.goto(`/ideas/${ideaId}`);
  await expect(page.getByRole("heading", { name: "Similar ideas" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Suggest people" })).toHaveCount(0);
  await actAs(page, "Owner");
  const people = section(page, "Whom to ask");
  await people.getByRole("button", { name: "Suggest people" }).click();
  const first = people.getByRole("listitem").first();
  await expect(first.getByRole("link").first()).toHaveText(`Member no. ${await memberOf(engine, other)}`);
  await expect(first.getByRole("link").last()).toHaveText("Mend our proofing baskets");
  await expect(people.getByText(`Member no. ${await memberOf(engine, author)}`)).toHaveCount(0);
  await people.getByRole("checkbox").first().check();
  await people.getByRole("link", { name: "Plan a meeting with them" }).click();
  const form = section(page, "A new activity");
  await expect(form.getByLabel("Title")).toHaveValue(`Meeting about idea no. ${ideaId}`);
  await form.getByRole("button", { name: "Announce it" }).click();
  await expect(page.getByRole("dialog")).toContainText(
    `asked – members no. ${await memberOf(engine, other)}.`,
  );
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  const card = page.getByRole("article").filter({ hasText: `Meeting about idea no. ${ideaId}` });
  await card.getByRole("button", { name: "Invite members" }).click();
  await card.getByRole("button", { name: "Invite 1 member" }).click();
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(card).toContainText("1 invited");
});
