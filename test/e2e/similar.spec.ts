import { section } from "./support/acting.ts";
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
