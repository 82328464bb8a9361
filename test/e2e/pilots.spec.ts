import type { Page } from "@playwright/test";
import { actAs, section, signThrough } from "./support/acting.ts";
import { accept, appoint, handIn, passWindow, RESULT, runPilot } from "./support/pilots.ts";
import { expect, test } from "./support/test.ts";

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
    await expect(step).toContainText("450 LOCAL paid on");

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
});
