import { actAs, openRecord, section, signThrough } from "./support/acting.ts";
import { submitIdea } from "./support/ideas.ts";
import { newMember } from "./support/people.ts";
import { openReview, passSealing, revealCard, sealCard } from "./support/reviews.ts";
import { fillCard } from "./support/scoring.ts";
import { expect, test } from "./support/test.ts";

const card = { feasibility: 4, impact: 2, alignment: 5, forecast: 35 };

test.describe("the screen of reviews", () => {
  test("shows what waits for whom: one's own conflict, a scorecard to give, a seal to open, a record", async ({
    page,
    engine,
  }) => {
    const title = "Labels with the baking hour";
    const number = await submitIdea(engine, engine.persona("flour_supplier").signer, { title });
    const reviewId = await openReview(engine, number);
    await engine.indexed();

    await page.goto("/reviews");
    const underWay = section(page, "Under way").getByRole("listitem").filter({ hasText: title });
    const own = section(page, "Waiting for you").getByRole("listitem").filter({ hasText: title });
    await expect(underWay).toContainText("Takes scorecards");
    await actAs(page, "Flour mill");
    await expect(underWay).toContainText("You are credited for this idea");
    await expect(own).toHaveCount(0);

    await actAs(page, "Retired regular");
    await own.getByRole("link", { name: title }).click();
    await page.getByRole("button", { name: "Score it blind" }).click();
    await fillCard(page, card);
    await page.getByRole("button", { name: "Seal my scorecard" }).click();
    await signThrough(page);
    await openRecord(page);
    await page.goto("/reviews");
    await expect(underWay).toContainText("yours is sealed");
    await expect(own).toHaveCount(0);

    const other = await sealCard(engine, engine.persona("partner_auditor").signer, reviewId);
    await passSealing(engine, reviewId);
    await revealCard(engine, other);
    await engine.indexed();
    await own.getByRole("button", { name: "Reveal my scorecard" }).click();
    await expect(page.getByRole("dialog")).toContainText("2 of 5");
    await signThrough(page);
    await openRecord(page);
    await page.goto("/reviews");
    await expect(underWay).toContainText("Waiting to be closed");
    await expect(section(page, "Your record")).toContainText(title);
    await expect(section(page, "Your record")).toContainText("4 · 2 · 5");
  });

  test("a review whose idea was revised ends without a result, and says so", async ({ page, engine }) => {
    const author = await newMember(engine);
    const number = await submitIdea(engine, author, { title: "Revised while it was judged" });
    await openReview(engine, number);
    await engine.send(author, "Ideas", "revise", [number, `0x${"ab".repeat(32)}`]);
    await engine.indexed();
    await page.goto(`/ideas/${number}`);
    await actAs(page, "Counter assistant");
    const review = section(page, "What reviewers say");
    await expect(review).toContainText("The version it judged no longer stands.");
    await page.getByRole("button", { name: "Open the review" }).click();
    await signThrough(page);
    await openRecord(page);
    await expect(review).toContainText("Without a result");
    await expect(review).toContainText("Takes scorecards");
  });
});
