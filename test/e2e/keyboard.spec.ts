import { openRound, submitIdea } from "./support/ideas.ts";
import { press, tabTo } from "./support/keyboard.ts";
import { settle } from "./support/page-state.ts";
import { newMember } from "./support/people.ts";
import { makeReady, openReview } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";

test.describe("with the keyboard alone", () => {
  test("one connects, writes an idea and hands it in", async ({ page }) => {
    const title = "Written without a mouse";
    await page.goto("/");
    await settle(page);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
    await press(page, page.getByRole("navigation").getByRole("link", { name: "Propose" }));
    await expect(page.getByRole("heading", { level: 1, name: "Propose an idea" })).toBeFocused();

    await page.goto("/propose");
    await press(page, page.getByRole("banner").getByRole("button", { name: "Connect" }));
    await press(page, page.getByRole("dialog").getByRole("button", { name: "Retired regular" }));
    await expect(page.getByRole("dialog")).toBeHidden();
    for (const [label, text] of [
      ["Title", title],
      ["The problem", "A mouse is not for everyone."],
      ["The proposal", "Everything works with keys."],
      ["What it brings", "Everyone can take part."],
    ] as const) {
      await tabTo(page, page.getByLabel(label));
      await page.keyboard.type(text);
    }
    await press(page, page.getByRole("button", { name: "Hand in the idea" }));
    await press(page, page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }));
    await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
    await press(page, page.getByRole("dialog").getByRole("link", { name: "Open it" }));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test("one reaches the places that do not stand in the bar", async ({ page }) => {
    await page.goto("/");
    await settle(page);
    const places = page.getByRole("navigation", { name: "Main" });
    await press(page, places.getByRole("button", { name: "More" }));
    await press(page, places.getByRole("link", { name: "Audit" }));
    await expect(page.getByRole("heading", { level: 1, name: "Audit" })).toBeFocused();
  });

  test("one scores an idea and seals the scorecard", async ({ page, engine }) => {
    const number = await submitIdea(engine, await newMember(engine), { title: "A lower shelf" });
    await openReview(engine, number);
    await engine.indexed();
    await page.goto(`/ideas/${number}`);
    await press(page, page.getByRole("banner").getByRole("button", { name: "Connect" }));
    await press(page, page.getByRole("dialog").getByRole("button", { name: "Retired regular" }));
    await expect(page.getByRole("dialog")).toBeHidden();
    await press(page, page.getByRole("button", { name: "Score it blind" }));
    for (const criterion of [/^Feasibility/, /^Impact/, /^Alignment/]) {
      const scores = page.getByRole("group", { name: criterion }).getByRole("radio");
      await tabTo(page, scores.first());
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      await expect(scores.nth(1)).toBeChecked();
    }
    await tabTo(page, page.getByLabel("Forecast in per cent"));
    await page.keyboard.type("40");
    await press(page, page.getByRole("button", { name: "Seal my scorecard" }));
    await press(page, page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }));
    await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Your scorecard is sealed")).toBeVisible();
  });

  test("one fills in a ballot, undoes, and casts it", async ({ page, engine }) => {
    const author = await newMember(engine);
    const titles = ["Quieter trays", "Warmer light"];
    const ideas: number[] = [];
    for (const title of titles) ideas.push(await submitIdea(engine, author, { title }));
    await makeReady(engine, ideas);
    const roundId = await openRound(engine, ideas);
    await engine.indexed();
    await page.goto(`/ballots/${roundId}`);
    await press(page, page.getByRole("banner").getByRole("button", { name: "Connect" }));
    await press(page, page.getByRole("dialog").getByRole("button", { name: "Advisory board, first seat" }));
    const choicesOn = (title: string) => page.getByRole("group", { name: title }).getByRole("radio");
    const bar = page.getByRole("region", { name: "Your ballot", exact: true });

    await tabTo(page, choicesOn("Quieter trays").first());
    await page.keyboard.press("Space");
    await expect(bar).toContainText("1 filled in");
    await tabTo(page, choicesOn("Warmer light").first());
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await expect(choicesOn("Warmer light").nth(1)).toBeChecked();
    await press(page, bar.getByRole("button", { name: "Undo" }));
    await expect(choicesOn("Warmer light").first()).toBeChecked();
    await press(page, bar.getByRole("button", { name: "Cast the ballot" }));

    await expect(page.getByRole("dialog")).toContainText("Warmer light");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await press(page, bar.getByRole("button", { name: "Cast the ballot" }));
    await press(page, page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }));
    await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { name: "Your ballot is in" })).toBeVisible();
  });
});
