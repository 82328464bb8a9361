import { HOSTILE_TITLES } from "./support/hostile-texts.ts";
import { submitIdea } from "./support/ideas.ts";
import { expectNoSidewaysScroll, settle } from "./support/page-state.ts";
import { newMember } from "./support/people.ts";
import { makeReady } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";

test("threat 66: titles that turn, stack, stretch or deceive break no page at 375 pixels", async ({
  page,
  engine,
}) => {
  const villain = await newMember(engine);
  const numbers = new Map<string, number>();
  for (const [kind, title] of Object.entries(HOSTILE_TITLES)) {
    const number = await submitIdea(engine, villain, {
      title,
      problem: title,
      tags: [title.slice(0, 20).trim()],
    });
    numbers.set(kind, number);
  }
  await makeReady(engine, [...numbers.values()]);
  await engine.indexed();
  await page.setViewportSize({ width: 375, height: 800 });
  for (const [kind, number] of numbers) {
    await page.goto(`/ideas/${number}`);
    const title = page.getByRole("heading", { level: 1 }).locator("bdi");
    await expect(title, kind).not.toHaveText(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]|\p{M}{3}/u);
    await expect(page.getByRole("heading", { name: "Every event" })).toBeVisible();
    await expectNoSidewaysScroll(page, kind);
  }
  await page.goto(`/ideas/${numbers.get("of look-alike letters")}`);
  await expect(page.getByRole("heading", { level: 1 }).getByRole("img")).toHaveAccessibleName(/look alike/);
  for (const path of [
    "/",
    "/ideas",
    "/ballots",
    "/propose",
    "/reviews",
    "/teams",
    "/pilots",
    "/members",
    "/activities",
    "/leaderboard",
  ]) {
    await page.goto(path);
    await settle(page);
    await expectNoSidewaysScroll(page, path);
  }
});
