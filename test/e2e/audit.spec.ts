import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dossier } from "@engine/audit/dossier/dossier";
import type { Page } from "@playwright/test";
import { section } from "./support/acting.ts";
import { runAudit } from "./support/audit.ts";
import { parseCsv } from "./support/csv.ts";
import { expect, test } from "./support/test.ts";

const DECIDED_IDEA = 1;

const register = (page: Page) => section(page, "What was decided");
const rows = (page: Page) => register(page).locator("ol > li");

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}

async function check(page: Page, dossier: object | string): Promise<void> {
  const text = typeof dossier === "string" ? dossier : JSON.stringify(dossier);
  const file = { name: "idea.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await section(page, "Check a dossier").locator("input[type=file]").setInputFiles(file);
}

test.describe("the register of decisions", () => {
  test("is narrowed by kind, idea and day, all in the address, and paged", async ({ page }) => {
    await page.goto("/audit");
    await expect(rows(page)).toHaveCount(25);
    const newest = await rows(page).first().textContent();
    await page.getByRole("button", { name: "Older" }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(rows(page).first()).not.toHaveText(newest ?? "");
    await page.getByLabel("Kind of decision").selectOption({ label: "Ballot" });
    await expect(page).toHaveURL(/kind=ballot/);
    await expect(page).not.toHaveURL(/page=/);
    await expect(rows(page).first()).toContainText(/\d+ for, \d+ against/);
    await page.getByLabel("Number of an idea").fill(String(DECIDED_IDEA));
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).first()).toContainText("Round 1");
    await expect(rows(page).first()).toContainText(/Block/);
    await page.reload();
    await expect(rows(page)).toHaveCount(1);
    await page.getByLabel("To (day)").fill("2001-01-01");
    await expect(page.getByText("No decision fits")).toBeVisible();
    await register(page).getByRole("button", { name: "Show all" }).click();
    await expect(rows(page)).toHaveCount(25);
  });

  test("a damaged address shows everything", async ({ page }) => {
    await page.goto("/audit?kind=%3Cscript%3E&idea=-1&from=2025-02-31&page=0");
    await expect(rows(page)).toHaveCount(25);
  });

  test("goes home as CSV and JSON, and says what the audit finds in the raw logs", async ({
    page,
    engine,
  }) => {
    await page.goto("/audit");
    await expect(rows(page)).toHaveCount(25);
    const csv = parseCsv(await download(page, "Save as CSV"));
    const json = JSON.parse(await download(page, "Save as JSON")) as {
      transaction: string;
      reason: string;
    }[];
    expect(json.map(({ transaction }) => transaction)).toEqual(csv.map(({ transaction }) => transaction));
    expect(csv.some(({ reason }) => reason !== "")).toBe(true);

    const file = join(mkdtempSync(join(tmpdir(), "register-")), "decisions.csv");
    const { exitCode, output } = await runAudit(engine.addresses, "--register", file);
    expect(output).toContain("Result: no differences");
    expect(exitCode).toBe(0);
    const own = parseCsv(readFileSync(file, "utf8"));
    const comparable = ({ numbers = "", ...row }: Record<string, string>) => ({
      ...row,
      numbers: numbers.split("; ").sort(),
    });
    expect(csv.map(comparable)).toEqual(own.map(comparable));
  });

  test("goes home as it is filtered", async ({ page }) => {
    await page.goto(`/audit?idea=${DECIDED_IDEA}&kind=stage`);
    await expect(rows(page).first()).toBeVisible();
    const shown = await rows(page).count();
    const csv = parseCsv(await download(page, "Save as CSV"));
    expect(csv).toHaveLength(shown);
    expect(csv.every(({ kind, idea }) => kind === "stage" && idea === String(DECIDED_IDEA))).toBe(true);
  });
});

test.describe("the dossier of an idea", () => {
  let text = "";

  test("is made from the chain, saved and checked without a wallet", async ({ page }) => {
    await page.goto(`/audit?idea=${DECIDED_IDEA}`);
    text = await download(page, "Make the dossier");
    await expect(page.getByText("Saved, and everything in it holds")).toBeVisible();
    const { ideaId, documents, logs } = JSON.parse(text) as Dossier;
    expect(ideaId).toBe(DECIDED_IDEA);
    expect(documents.length).toBeGreaterThan(0);
    expect(logs.length).toBeGreaterThan(5);
  });

  test("there is none of an idea that does not exist", async ({ page }) => {
    await page.goto("/audit");
    await page.getByLabel("Idea no.").fill("4000000");
    await page.getByRole("button", { name: "Make the dossier" }).click();
    await expect(page.getByText("There is no such idea.")).toBeVisible();
  });

  test("holds when it comes back; one byte altered is named", async ({ page }) => {
    await page.goto("/audit");
    await check(page, text);
    const report = section(page, "Check a dossier");
    await expect(report).toContainText("Everything in it holds");
    await report.getByText("What was looked at").click();
    await expect(report).toContainText("Logs compared with the chain");

    const withText = JSON.parse(text) as Dossier;
    const [document] = withText.documents;
    if (document)
      document.text = document.text.replace(/[a-z](?="})/, (letter) => (letter === "x" ? "y" : "x"));
    await check(page, withText);
    await expect(report).toContainText("This dossier does not hold");
    await expect(report).toContainText(`The document ${document?.hash.slice(0, 8)}`);
    await expect(report).toContainText("does not have the hash that the chain names.");

    const withLog = JSON.parse(text) as Dossier;
    const ballot = withLog.logs.at(-2);
    if (ballot)
      ballot.data = `0x${ballot.data.slice(2).replace(/.$/, (digit) => (digit === "1" ? "2" : "1"))}`;
    await check(page, withLog);
    await expect(report).toContainText(`Log ${ballot?.logIndex} of block`);
    await expect(report).toContainText("was altered after the dossier was sealed.");
    await expect(report).toContainText("is not on the chain like this.");

    const dropped = JSON.parse(text) as Dossier;
    const [gone] = dropped.logs.splice(1, 1);
    await check(page, dropped);
    await expect(report).toContainText(`Log ${gone?.logIndex} of block`);
    await expect(report).toContainText("was taken out of the dossier after it was sealed.");
    await expect(report).toContainText("is on the chain, but not in the dossier.");

    await check(page, "{}");
    await expect(report).toContainText("This file is no dossier");
  });
});
