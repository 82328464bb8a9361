import { actAs, openRecord, sign, signThrough } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { openRound, submitIdea } from "./support/ideas.ts";
import { writeIdea } from "./support/proposing.ts";
import { makeReady } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";

test("somebody without a wallet follows an invitation, proposes and votes, and never needs ether", async ({
  page,
  browser,
  engine,
}) => {
  await page.goto("/join/invite");
  await actAs(page, "Owner");
  await page.getByLabel("They join as").selectOption("Customer");
  await page.getByRole("button", { name: "Sign the invitation" }).click();
  const link = await page.getByLabel("The link", { exact: true }).inputValue();
  await expect(page.getByRole("img", { name: "The link as a code to scan" })).toBeVisible();
  await expectAccessible(page, "an invitation's link");

  const theirs = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await theirs.goto(link.slice(0, -40));
  await expect(theirs.getByText("This address is no invitation")).toBeVisible();
  await theirs.goto("about:blank");
  await theirs.goto(link);
  await expect(theirs.getByRole("main")).toContainText("Customer");
  await expectAccessible(theirs, "an invitation");
  await theirs.getByRole("button", { name: "Make a key in this browser" }).click();
  await theirs.getByRole("button", { name: "Join now" }).click();
  await expect(theirs.getByRole("dialog")).toContainText("The relayer pays it");
  await signThrough(theirs);
  await theirs.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(theirs.getByText("You are a member")).toBeVisible();

  const saving = theirs.waitForEvent("download");
  await theirs.getByRole("button", { name: "Save a copy" }).click();
  expect((await saving).suggestedFilename()).toBe("member-key.txt");
  await theirs.getByRole("link", { name: "Propose an idea" }).click();
  await writeIdea(theirs, "A bell for those who cannot climb the steps");
  await theirs.getByRole("button", { name: "Hand in the idea" }).click();
  await signThrough(theirs);
  const ideaId = await openRecord(theirs);
  const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
  const account = await engine.read<`0x${string}`>("Members", "accountOf", [authorId]);

  await engine.send(engine.persona("owner").signer, "VoteToken", "issue", [[account], [5n]]);
  const other = await submitIdea(engine, engine.persona("driver_b").signer, {
    title: "A ramp beside the steps",
  });
  await makeReady(engine, [other]);
  const roundId = await openRound(engine, [other]);
  await engine.indexed();
  await theirs.goto(`/ballots/${roundId}`);
  await theirs.getByRole("radio", { name: "For", exact: true }).check();
  await theirs.getByRole("button", { name: "Cast the ballot" }).click();
  await sign(theirs);
  await expect(theirs.getByRole("dialog", { name: "It is on record" })).toBeVisible();
  const [cast] = await engine.read<[boolean]>("Rounds", "ballotOf", [roundId, account]);
  expect(cast).toBe(true);
  expect(await engine.client.getBalance({ address: account })).toBe(0n);
  await theirs.context().close();
});
