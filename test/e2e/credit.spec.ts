import type { Page } from "@playwright/test";
import { actAs, section, signThrough } from "./support/acting.ts";
import { visitor } from "./support/boxes.ts";
import { submitIdea } from "./support/ideas.ts";
import { inEveryLook } from "./support/looks.ts";
import { expect, test } from "./support/test.ts";

/** Follows a link as if it were the first page of the visit: a new fragment alone loads nothing. */
async function follow(page: Page, link: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(link);
}

test("an author shares the credit with a co-author, who agrees through a link", async ({
  page,
  browser,
  engine,
}) => {
  test.setTimeout(240_000);
  const title = "Gloves that reach the elbow";
  const ideaId = await submitIdea(engine, engine.persona("head_baker").signer, { title });
  await engine.indexed();
  await page.goto(`/ideas/${ideaId}`);
  await actAs(page, "Head baker");
  await section(page, "Your idea").getByRole("link", { name: "Share the credit" }).click();
  const share = section(page, "Share the credit");
  await share.getByRole("button", { name: "Ask for their agreement" }).click();
  await expect(share.getByRole("alert")).toHaveText("Choose somebody.");
  await share.getByLabel("Co-author 1").selectOption("Flour mill");
  await share.getByLabel("Share in %").fill("99,5");
  await expect(share.getByRole("alert")).toContainText("At least 1 per cent stays with you.");
  await inEveryLook(page, "a split being written");
  await share.getByLabel("Share in %").fill("40");
  await share.getByRole("button", { name: "Ask for their agreement" }).click();
  const linkField = share.getByLabel("1. Send this link to everyone named");
  const link = await linkField.inputValue();
  await page.reload();
  await expect(linkField).toHaveValue(link);

  const theirs = await visitor(browser);
  await follow(theirs, link.slice(0, -8));
  await expect(theirs.getByText("This link is damaged")).toBeVisible();
  await follow(theirs, link);
  const proposal = section(theirs, "Shall the credit be shared like this?");
  await expect(proposal).toContainText(`Head baker proposes it for the idea “${title}”.`);
  await expect(proposal.getByRole("listitem").filter({ hasText: "Flour mill" })).toContainText("40%");
  await expect(proposal.getByRole("button", { name: "Connect a wallet" })).toBeVisible();
  await actAs(theirs, "Saturday customer");
  await expect(proposal).toContainText("The account in use is not named here");
  await actAs(theirs, "Flour mill");
  await proposal.getByRole("button", { name: "Agree" }).click();
  const code = (await proposal.getByTestId("credit-code").textContent()) ?? "";
  await inEveryLook(theirs, "a proposal that was agreed to");

  const codeField = share.getByLabel("Code of Flour mill");
  const place = 50;
  await codeField.fill(code.slice(0, place) + (code[place] === "A" ? "B" : "A") + code.slice(place + 1));
  await expect(share.getByRole("alert")).toContainText("The account of Flour mill did not make this code");
  await share.getByRole("button", { name: "Put it on record" }).click();
  await expect(share).toContainText("Not yet: these have still to agree.");
  await inEveryLook(page, "a code that was refused");
  await codeField.fill(code);
  await expect(share).toContainText("Flour mill has agreed to exactly this.");
  await share.getByRole("button", { name: "Put it on record" }).click();
  const preview = page.getByRole("dialog", { name: "What you are about to sign" });
  await expect(preview).toContainText("40%");
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();

  const credited = section(page, "On record").getByRole("listitem");
  await expect(credited.filter({ hasText: "Head baker" })).toContainText("60%");
  await expect(credited.filter({ hasText: "Flour mill" })).toContainText("40%");
  await expect(share).toContainText("The credit is shared");
  const onChain = await engine.read<{ shareBps: number }[]>("Ideas", "creditOf", [ideaId]);
  expect(onChain.map(({ shareBps }) => shareBps)).toEqual([6_000, 4_000]);
  await theirs.reload();
  await expect(proposal).toContainText("It is on record");
  await theirs.context().close();
});
