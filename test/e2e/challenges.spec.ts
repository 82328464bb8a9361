import { actAs, signThrough } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const TITLE = "Mornings without a queue";

test("a curator publishes a challenge, everyone reads it, and it is closed with a reason", async ({
  page,
}) => {
  await page.goto("/ideas");
  await actAs(page, "Saturday customer");
  await expect(page.getByRole("button", { name: "Publish a challenge" })).toBeHidden();
  await actAs(page, "Owner");
  await page.getByRole("button", { name: "Publish a challenge" }).click();
  const publish = page.getByRole("button", { name: "Publish the challenge" });
  await page.getByRole("checkbox", { name: "Customers" }).uncheck();
  await publish.click();
  await expect(page.getByText("Give it a name that people recognise.")).toBeVisible();
  await expect(page.getByText("Write at least a sentence.")).toBeVisible();
  await expectAccessible(page, "a challenge being written");
  await page.getByLabel("What it is called").fill(TITLE);
  await page.getByLabel("What it asks").fill("People leave when the line reaches the **door**.");
  await page.getByLabel("How we see that it worked").fill("Minutes from the door to the till");
  await publish.click();
  await expect(page.getByRole("dialog")).toContainText("Minutes from the door to the till");
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();

  await page.getByLabel("Challenge").selectOption({ label: TITLE });
  const challenge = page.getByRole("region", { name: TITLE });
  await expect(challenge).toContainText("People leave when the line reaches the door.");
  await expect(challenge).toContainText("Employees");
  await expect(challenge).not.toContainText("Customers");
  await expect(challenge).toContainText("no idea yet");
  await expectAccessible(page, "ideas of one challenge");
  await challenge.getByRole("button", { name: "Close it before its time" }).click();
  await challenge.getByRole("button", { name: "Close the challenge" }).click();
  await expect(challenge.getByText("Write at least a sentence.")).toBeVisible();
  await challenge.getByLabel("Why it ends now").fill("The second till answers it.");
  await challenge.getByRole("button", { name: "Close the challenge" }).click();
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(challenge).toContainText("closed");
  await expect(challenge).toContainText("The second till answers it.");
  await expect(challenge.getByRole("link", { name: "Answer it with an idea" })).toBeHidden();
});
