import type { SealedScorecard } from "@engine/protocol/reviews";
import { actAs, openRecord, section, sign, signThrough } from "./support/acting.ts";
import { runAudit } from "./support/audit.ts";
import { castBallot, passClosing, passSnapshot, submitIdea } from "./support/ideas.ts";
import { makeReady, passSealing, revealCard, sealCard } from "./support/reviews.ts";
import { fillCard } from "./support/scoring.ts";
import { expect, test } from "./support/test.ts";

const AUTHOR = "Baker, early shift";
const title = "Somewhere to sit in the Saturday queue";
const otherTitle = "A second slicer for the counter";
const comment = "It costs **one bench** and helps those who wait longest.";
const card = { feasibility: 5, impact: 3, alignment: 4, forecast: 70, comment };

/** Those of the season who judge beside the browser. */
const OTHER_REVIEWERS = ["coffee_supplier", "partner_auditor"];

/** Those of the season who vote beside the browser, so that the quorum is met. */
const OTHER_VOTERS = ["counter_a", "driver_a", "coffee_supplier", "catering_company", "baker_b"];

test.describe.configure({ mode: "serial" });

test.describe("an idea and its answer", () => {
  let ideaId: number;
  let otherId: number;
  let reviewId: number;
  let sealed: SealedScorecard[];
  let roundId: number;

  test("a member proposes it: the draft survives a reload, and signed, confirmed and indexed are told apart", async ({
    page,
  }) => {
    await page.goto("/propose");
    await actAs(page, AUTHOR);
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("The problem").fill("On Saturdays people stand for a quarter of an hour.");
    await expect(page.getByText("Draft kept in this browser")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Title")).toHaveValue(title);
    await expect(page.getByLabel("The problem")).toHaveValue(/quarter of an hour/);
    await page.getByLabel("The proposal").fill("Put a bench outside.\n\n- oak\n- with a back");
    await page.getByLabel("What it brings").fill("Fewer people turn around at the door.");
    await page.getByLabel("What it asks for").fill("120");
    await page.getByRole("button", { name: "Hand in the idea" }).click();

    const preview = page.getByRole("dialog", { name: "What you are about to sign" });
    await expect(preview).toContainText(title);
    await expect(preview).toContainText("Idea box, always open");
    await expect(preview).toContainText(/0x[0-9a-f]{4}/);
    await expect(preview).toContainText(AUTHOR);
    await sign(page);
    const steps = page.getByRole("dialog").getByRole("listitem");
    await expect(steps.filter({ hasText: "Signed and sent" })).toBeVisible();
    await expect(steps.filter({ hasText: "Confirmed on chain" })).toContainText(/Block \d+/);
    await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
    await expect(steps.filter({ hasText: "Shown in every list" })).not.toHaveAttribute("aria-current");
    ideaId = await openRecord(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("main")).toContainText("Submitted");
    await expect(page.getByRole("listitem").filter({ hasText: /^oak$/ })).toBeVisible();

    await page.goto("/propose");
    await expect(page.getByLabel("Title")).toHaveValue("");
  });

  test("a curator opens its review, and the author is told why others score it", async ({ page, engine }) => {
    await page.goto(`/ideas/${ideaId}`);
    await actAs(page, "Counter assistant");
    await page.getByRole("button", { name: "Open the review" }).click();
    await expect(page.getByRole("dialog")).toContainText(`No. ${ideaId}`);
    await signThrough(page);
    await openRecord(page);
    await expect(section(page, "What reviewers say")).toContainText("Takes scorecards");
    reviewId = await engine.read<number>("Reviews", "latestReviewOf", [ideaId]);
    await actAs(page, AUTHOR);
    await expect(page.getByRole("button", { name: "You are credited for this idea" })).toBeDisabled();
  });

  test("a member scores it blind, others do so elsewhere", async ({ page, engine }) => {
    await page.goto(`/ideas/${ideaId}`);
    await actAs(page, "Head baker");
    await page.getByRole("button", { name: "Score it blind" }).click();
    await page.getByRole("button", { name: "Seal my scorecard" }).click();
    await expect(page.getByText("Choose one of the five.")).toHaveCount(3);
    await fillCard(page, card);
    await page.getByRole("button", { name: "Seal my scorecard" }).click();
    const preview = page.getByRole("dialog", { name: "What you are about to sign" });
    await expect(preview).toContainText("5 of 5");
    await expect(preview).toContainText("70%");
    await signThrough(page);
    await openRecord(page);
    const review = section(page, "What reviewers say");
    await expect(review).toContainText("Your scorecard is sealed");
    await expect(review).not.toContainText("one bench");

    sealed = [];
    for (const key of OTHER_REVIEWERS)
      sealed.push(await sealCard(engine, engine.persona(key).signer, reviewId));
    await engine.indexed();
    await expect(review).toContainText("3 members");
  });

  test("on another device the same numbers open the seal, and no others", async ({ page, engine }) => {
    await passSealing(engine, reviewId);
    await engine.indexed();
    await page.goto(`/ideas/${ideaId}`);
    await actAs(page, "Head baker");
    await expect(page.getByText("Your sealed scorecard is not in this browser")).toBeVisible();
    await page.getByRole("button", { name: "Fill it in again" }).click();
    await fillCard(page, { ...card, impact: 4 });
    const reveal = page.getByRole("button", { name: "Reveal my scorecard" });
    await reveal.click();
    await sign(page);
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("alert")).toContainText("This is not the scorecard that you sealed");
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await fillCard(page, card);
    await reveal.click();
    await signThrough(page);
    await openRecord(page);
    await expect(page.getByText("Your scorecard is revealed")).toBeVisible();
  });

  test("anyone closes the review, and its scores make the idea ready", async ({ page, engine }) => {
    for (const each of sealed) await revealCard(engine, each);
    await engine.indexed();
    await page.goto(`/ideas/${ideaId}`);
    await actAs(page, "Saturday customer");
    await page.getByRole("button", { name: "Close the review" }).click();
    await signThrough(page);
    await openRecord(page);
    const timeline = section(page, "How it was answered");
    await expect(timeline.getByRole("listitem").first()).toContainText("Ready");
    const review = section(page, "What reviewers say");
    await expect(review).toContainText("3.98");
    await expect(review.locator("blockquote strong")).toHaveText("one bench");
    await expect(review.getByRole("listitem").filter({ hasText: "Head baker" })).toContainText("Impact 3");
  });

  test("a curator opens a round over it and another", async ({ page, engine }) => {
    otherId = await submitIdea(engine, engine.persona("driver_b").signer, { title: otherTitle });
    await makeReady(engine, [otherId]);
    await engine.indexed();
    await page.goto("/ballots");
    await actAs(page, "Head baker");
    const ready = page.getByRole("group", { name: "Ideas to put to the vote" });
    await expect(ready.getByRole("checkbox", { name: otherTitle })).toBeVisible();
    for (const idea of await ready.getByRole("checkbox").all()) await idea.uncheck();
    for (const name of [title, otherTitle]) await ready.getByRole("checkbox", { name }).check();
    await page.getByRole("button", { name: "Open a round over 2 ideas" }).click();
    await expect(page.getByRole("dialog")).toContainText(`#${ideaId}, #${otherId}`);
    await signThrough(page);
    roundId = await openRecord(page);
    await expect(page.getByText("Voting begins in")).toBeVisible();
    await expect(page.getByRole("button", { name: "Cast the ballot" })).toHaveCount(0);
    await passSnapshot(engine, roundId);
  });

  const ballots = [
    { voter: "Owner", weight: "tokens", choices: { [title]: "For", [otherTitle]: "Against" } },
    { voter: "Head baker", weight: "100 tokens", choices: { [title]: "For" } },
    { voter: AUTHOR, weight: "90 tokens", choices: { [otherTitle]: "Abstain" } },
  ];
  for (const { voter, weight, choices } of ballots) {
    test(`${voter} casts one ballot over ${Object.keys(choices).length} of 2 entries`, async ({ page }) => {
      await page.goto(`/ballots/${roundId}`);
      await actAs(page, voter);
      const bar = page.getByRole("region", { name: "Your ballot", exact: true });
      await expect(bar).toContainText(weight);
      await expect(page.getByText("You are credited for this idea")).toHaveCount(voter === AUTHOR ? 1 : 0);
      for (const [idea, choice] of Object.entries(choices))
        await page.getByRole("group", { name: idea }).getByRole("radio", { name: choice }).check();
      await expect(bar).toContainText(`${Object.keys(choices).length} filled in`);
      await page.getByRole("button", { name: "Cast the ballot" }).click();
      const lines = page.getByRole("dialog").getByRole("term");
      await expect(lines.filter({ hasText: "Left out" })).toHaveCount(2 - Object.keys(choices).length);
      await signThrough(page);
      await openRecord(page);
      const receipt = page.getByRole("region", { name: "Your ballot is in" });
      for (const [idea, choice] of Object.entries(choices))
        await expect(receipt.getByRole("listitem").filter({ hasText: idea })).toContainText(choice);
      if (voter === AUTHOR)
        await expect(receipt.getByRole("listitem").filter({ hasText: title })).toContainText("Recused");
    });
  }

  test("anyone has the round settled once voting is over", async ({ page, engine }) => {
    for (const key of OTHER_VOTERS)
      await castBallot(engine, engine.persona(key).signer, roundId, ["For", "Against"]);
    await passClosing(engine, roundId);
    await engine.indexed();
    await page.goto(`/ballots/${roundId}`);
    await actAs(page, "Saturday customer");
    await page.getByRole("button", { name: "Settle the round" }).click();
    await signThrough(page);
    await openRecord(page);
    await expect(page.getByText("Decided")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText("Approved");
    await expect(page.getByRole("listitem").filter({ hasText: otherTitle })).toContainText("Voted down");
  });

  test("its page shows the answer with reason and tally, and everything agrees with the chain", async ({
    page,
  }) => {
    await page.goto(`/ideas/${ideaId}`);
    const timeline = section(page, "How it was answered").getByRole("listitem");
    await expect(timeline.first()).toContainText("Approved");
    const review = section(page, "What reviewers say");
    await expect(review).toContainText("3 scorecards counted");
    await expect(review.locator("blockquote strong")).toHaveText("one bench");
    const decision = section(page, "What members decided");
    await expect(decision).toContainText("7 members");
    await expect(decision.getByText("Met.")).toHaveCount(3);

    const proof = section(page, "Verify this idea");
    await proof.getByRole("button", { name: "Verify now" }).click();
    await expect(proof.getByText("Everything agrees with the chain")).toBeVisible();
    await expect(proof.getByRole("heading", { level: 3, name: ": agrees" })).toHaveCount(3);
  });

  test("the audit recomputes all of it from the logs and finds no difference", async ({ engine }) => {
    await engine.indexed();
    const { exitCode, output } = await runAudit(engine.addresses);
    expect(output).toContain("no differences");
    expect(exitCode).toBe(0);
  });
});
