import type { Page } from "@playwright/test";
import { zeroHash } from "viem";
import { actAs, openRecord, section, signThrough } from "./support/acting.ts";
import { formTeam } from "./support/budgets.ts";
import { submitIdea } from "./support/ideas.ts";
import { accept, appoint, handIn, implement, passWindow, RESULT, runPilot } from "./support/pilots.ts";
import { makeReady } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";
import { chainTime } from "./support/time.ts";

const EVIDENCE = "Forty trays were baked and thirty-eight sold, counted at the till each evening.";

/** Closes the window in which a transaction was followed to the index. */
async function closeRecord(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
}

test.describe("a pilot on the screen", () => {
  test("lead hands in evidence, a verifier accepts, it is paid after the window, the result implements the idea", async ({
    page,
    engine,
  }) => {
    test.setTimeout(240_000);
    await appoint(engine, engine.persona("partner_auditor").signer, "Verifier");
    const title = "Oat croissants on weekdays";
    const { pilotId, ideaId } = await runPilot(engine, {
      title,
      steps: [{ name: "A month in the shop", amount: 50_000n }],
    });
    await engine.indexed();

    await page.goto("/pilots");
    const link = page.locator(`a[href="/pilots/${pilotId}"]`);
    const row = section(page, "Awaiting evidence").getByRole("listitem").filter({ has: link });
    await expect(row).toContainText(title);
    await expect(row).toContainText("at least 400 pastries sold");
    await expect(row).toContainText("Early birds");
    await actAs(page, "Head baker");
    const own = section(page, "Waiting for you").getByRole("listitem").filter({ has: link });
    await expect(own).toContainText("Hand in the evidence for milestone 1");
    await own.getByRole("link", { name: title }).click();

    const milestones = section(page, "Milestones and result");
    const step = milestones.getByRole("listitem").filter({ hasText: "A month in the shop" });
    await step.getByRole("button", { name: "Hand in evidence" }).click();
    await step.getByRole("button", { name: "Hand it in" }).click();
    await expect(step.getByText("Give it a title.")).toBeVisible();
    await step.getByLabel("What it is, in a line").fill("Sales of the first month");
    await step.getByLabel("What was seen, delivered or measured").fill(EVIDENCE);
    await step.getByRole("button", { name: "Hand it in" }).click();
    await signThrough(page);
    await closeRecord(page);
    await expect(step).toContainText("Verdict awaited");
    await expect(step).toContainText(EVIDENCE);
    await expect(
      step.getByRole("button", { name: "You lead this pilot, so others judge it" }),
    ).toBeDisabled();

    await actAs(page, "Retired regular");
    await expect(
      step.getByRole("button", { name: "A verifier judges this, and you are not one" }),
    ).toBeDisabled();
    await actAs(page, "Partner auditor");
    await step.getByRole("button", { name: "Give a verdict" }).click();
    await step.getByLabel("Quality in per cent").fill("90");
    await step.getByRole("button", { name: "Accept the evidence" }).click();
    await expect(step.getByText("Write at least a sentence.")).toBeVisible();
    await step.getByLabel("Reason").fill("Two evenings were not counted.");
    await step.getByRole("button", { name: "Accept the evidence" }).click();
    await expect(page.getByRole("dialog")).toContainText("450");
    await signThrough(page);
    await closeRecord(page);
    await expect(step).toContainText("any member may contest the verdict");
    await expect(step).toContainText("Two evenings were not counted.");

    await passWindow(engine);
    await engine.indexed();
    await page.reload();
    await step.getByRole("button", { name: "Have it paid" }).click();
    await signThrough(page);
    await closeRecord(page);
    await expect(step).toContainText("450 paid on");

    await actAs(page, "Head baker");
    const result = milestones.getByRole("listitem").filter({ hasText: "The result" });
    await result.getByRole("button", { name: "Hand in the result" }).first().click();
    await result.getByLabel("Measured value").fill("412");
    await expect(result.getByText("That meets the target.")).toBeVisible();
    await result.getByLabel("What it is, in a line").fill("Counted at the till");
    await result.getByLabel("What was seen, delivered or measured").fill(EVIDENCE);
    await result.getByRole("button", { name: "Hand in the result" }).last().click();
    await signThrough(page);
    await closeRecord(page);
    await expect(result).toContainText("Result handed in: 412 pastries sold");

    await accept(engine, engine.persona("partner_auditor").signer, pilotId, RESULT);
    await passWindow(engine);
    await engine.indexed();
    await page.reload();
    await result.getByRole("button", { name: "Conclude the pilot" }).click();
    await expect(page.getByRole("dialog")).toContainText("Implemented");
    await signThrough(page);
    await closeRecord(page);
    await expect(page.getByText("The target was met: the idea is implemented.")).toBeVisible();
    await expect(section(page, "Every event")).toContainText("PilotEnded");
    await page.goto(`/ideas/${ideaId}`);
    await expect(page.getByText("Implemented").first()).toBeVisible();
  });

  test("a verdict that is contested goes to a second verifier, and the page says whose turn it is", async ({
    page,
    engine,
  }) => {
    await appoint(engine, engine.persona("partner_auditor").signer, "Verifier");
    const staged = await runPilot(engine, { title: "Bread for the language school" });
    await handIn(engine, staged, 0, EVIDENCE);
    await accept(engine, engine.persona("partner_auditor").signer, staged.pilotId, 0);
    await engine.indexed();
    await page.goto(`/pilots/${staged.pilotId}`);
    await actAs(page, "Vegan customer");
    const step = section(page, "Milestones and result")
      .getByRole("listitem")
      .filter({ hasText: "A week of test baking" });
    await step.getByRole("button", { name: "Contest the verdict" }).click();
    await step.getByLabel("What is wrong with the verdict").fill("The week had five days only.");
    await step.getByRole("button", { name: "Contest the verdict" }).last().click();
    await signThrough(page);
    await closeRecord(page);
    await expect(step).toContainText("A second verifier has the last word.");
    await expect(step).toContainText("The week had five days only.");
    await actAs(page, "Partner auditor");
    await expect(
      step.getByRole("button", { name: "You gave the first verdict, so another verifier decides" }),
    ).toBeDisabled();
  });

  test("a flag keeps a payment back until it is answered and resolved", async ({ page, engine }) => {
    const verifier = engine.persona("partner_auditor").signer;
    await appoint(engine, verifier, "Verifier");
    await appoint(engine, engine.persona("customer_1").signer, "Auditor");
    const staged = await runPilot(engine, { title: "Bags that come back" });
    await handIn(engine, staged, 0, EVIDENCE);
    await accept(engine, verifier, staged.pilotId, 0);
    await passWindow(engine);
    await engine.indexed();
    await page.goto(`/pilots/${staged.pilotId}`);
    await actAs(page, "Advisory board, first seat");
    const flags = section(page, "Flags");
    await flags.getByRole("button", { name: "Raise a flag" }).click();
    await flags.getByLabel("What you doubt, and what would settle it").fill("Were the bags counted twice?");
    await flags.getByRole("button", { name: "Raise the flag" }).click();
    await signThrough(page);
    await closeRecord(page);
    const step = section(page, "Milestones and result")
      .getByRole("listitem")
      .filter({ hasText: "A week of test baking" });
    await expect(step.getByRole("button", { name: "An open flag keeps it from being paid" })).toBeDisabled();
    await expect(
      flags.getByRole("button", { name: "You raised it, so somebody else answers" }),
    ).toBeDisabled();

    await actAs(page, "Head baker");
    await flags.getByRole("button", { name: "Answer it" }).click();
    await flags.getByLabel("Your answer").fill("No: each bag carries a number.");
    await flags.getByRole("button", { name: "Answer in public" }).click();
    await signThrough(page);
    await closeRecord(page);
    await expect(flags).toContainText("No: each bag carries a number.");

    await actAs(page, "Advisory board, first seat");
    await flags.getByRole("button", { name: "Resolve it" }).click();
    await flags.getByLabel("Reason").fill("The numbers settle it.");
    await flags.getByRole("button", { name: "Dismiss the flag" }).click();
    await signThrough(page);
    await closeRecord(page);
    await expect(flags).toContainText("Dismissed");
    await expect(step.getByRole("button", { name: "Have it paid" })).toBeEnabled();
  });

  test("what an implemented idea brought is reported, attested by others, and counted", async ({
    page,
    engine,
  }) => {
    const staged = await implement(engine, { title: "Coffee by subscription" });
    await engine.indexed();
    await page.goto(`/pilots/${staged.pilotId}`);
    await actAs(page, "Head baker");
    const outcomes = section(page, "What it brought");
    await outcomes.getByRole("button", { name: "Report an outcome" }).click();
    await outcomes.getByLabel("Before, in money").fill("0");
    await outcomes.getByLabel("Aimed at, in money").fill("100");
    await outcomes.getByLabel("Measured, in money").fill("1,000.5");
    await outcomes.getByLabel("What it is, in a line").fill("Till receipts");
    await outcomes.getByLabel("What was seen, delivered or measured").fill(EVIDENCE);
    await outcomes.getByRole("button", { name: "Report it" }).click();
    await expect(outcomes.getByText("Give a number that fits.")).toBeVisible();
    await outcomes.getByLabel("Measured, in money").fill("120.50");
    await outcomes.getByRole("button", { name: "Report it" }).click();
    await expect(page.getByRole("dialog")).toContainText("120.50");
    await signThrough(page);
    await closeRecord(page);
    await expect(outcomes).toContainText("2 more members have to attest it.");
    await expect(
      outcomes.getByRole("button", { name: "You took part in it, so others attest" }),
    ).toBeDisabled();

    const reportId = await engine.read<number>("Outcomes", "reportCount");
    await engine.send(engine.persona("customer_3").signer, "Outcomes", "judgeOutcome", [
      reportId,
      true,
      zeroHash,
    ]);
    await engine.indexed();
    await actAs(page, "Retired regular");
    await outcomes.getByRole("button", { name: "Attest or dispute" }).click();
    await outcomes.getByRole("button", { name: "Attest the report" }).click();
    await signThrough(page);
    await closeRecord(page);
    await expect(outcomes).toContainText("1 attested report");
    await page.goto(`/ideas/${staged.ideaId}`);
    await expect(section(page, "How it is tried out")).toContainText("It has brought 120.50 so far");
  });

  test("a pilot is planned from a ready idea's page, and its target stands before any money moves", async ({
    page,
    engine,
  }) => {
    const ideaId = await submitIdea(engine, engine.persona("customer_7").signer, { title: "Soup at noon" });
    await makeReady(engine, [ideaId]);
    await formTeam(engine, [engine.persona("owner").signer], {
      name: "Noon table",
      text: "We try out what looks promising.",
    });
    await engine.indexed();
    const day = (days: number, from: number) =>
      new Date((from + days * 86_400) * 1000).toISOString().slice(0, 10);
    const now = await chainTime(engine);
    await page.goto(`/ideas/${ideaId}`);
    await actAs(page, "Head baker");
    await page.getByRole("link", { name: "Plan a pilot" }).click();
    await page.getByRole("button", { name: "Register the plan" }).click();
    await expect(page.getByText("Something above needs your attention first.")).toBeVisible();
    await page.getByLabel("Title").fill("Soup for four weeks");
    await page.getByLabel("How it is tried out").fill("One soup a day, counted in bowls.");
    await page.getByLabel("Number").fill("240");
    await page.getByLabel("Of what, in words and unit").fill("bowls sold");
    await page.getByLabel("Last day of the pilot").fill(day(60, now));
    await page.getByLabel("What milestone 1 delivers").fill("Pots and a menu");
    await page.getByLabel("Amount").fill("150");
    await page.getByLabel("Due", { exact: true }).fill(day(20, now));
    await page.getByLabel("Team that is to pay").selectOption({ label: "Noon table" });
    await page.getByRole("button", { name: "Register the plan" }).click();
    await expect(page.getByRole("dialog")).toContainText("at least 240 bowls sold");
    await signThrough(page);
    await openRecord(page);
    await expect(page.getByRole("heading", { level: 1, name: "Soup for four weeks" })).toBeVisible();
    await expect(page.getByText("It waits for the team")).toBeVisible();
    await expect(page.getByRole("button", { name: "Take the plan back" })).toBeEnabled();
  });
});
