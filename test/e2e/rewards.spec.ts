import { erc20Abi, zeroHash } from "viem";
import { actAs, openRecord, section, signThrough } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { leave, openBox, readSuggestions, visitor } from "./support/boxes.ts";
import { deposit, govern, memberOf } from "./support/budgets.ts";
import { implement } from "./support/pilots.ts";
import { makeReady } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";

const TITLE = "A shelf for yesterday's bread";
const AUTHOR = { key: "customer_11", name: "Saturday customer" };

test("what somebody left in a box is tried out, and earns a reward that is paid out", async ({
  page,
  browser,
  engine,
}) => {
  test.setTimeout(300_000);
  await page.goto("/box/new");
  await actAs(page, "Head baker");
  const link = await openBox(page, "At the till");
  const theirs = await visitor(browser);
  const code = await leave(theirs, link, TITLE);
  await readSuggestions(page);
  await page.getByRole("article", { name: TITLE }).getByRole("button", { name: "File it" }).click();
  await signThrough(page);
  const ideaId = await openRecord(page);
  await theirs.goto(`/box/answer#${code}`);
  await actAs(theirs, AUTHOR.name);
  await theirs.getByRole("button", { name: "Claim it" }).click();
  await signThrough(theirs);

  // Its review, its pilot and their verdicts have tests of their own.
  await makeReady(engine, [ideaId]);
  const { pilotId } = await implement(engine, { ideaId, title: TITLE });
  await deposit(engine, 200_000n);
  await govern(engine, "Treasury", "fundRewards", [200_000n]);
  await engine.indexed();

  await page.goto(`/pilots/${pilotId}`);
  const reward = section(page, "Its reward");
  await expect(reward).toContainText("once members who had no part in it have attested");
  const outcomes = section(page, "What it brought");
  await outcomes.getByRole("button", { name: "Report an outcome" }).click();
  await outcomes.getByLabel("Before, in money").fill("0");
  await outcomes.getByLabel("Aimed at, in money").fill("100");
  await outcomes.getByLabel("Measured, in money").fill("900");
  await outcomes.getByLabel("What it is, in a line").fill("Till receipts");
  await outcomes.getByLabel("What was seen, delivered or measured").fill("Counted every evening.");
  await outcomes.getByRole("button", { name: "Report it" }).click();
  await signThrough(page);
  const reportId = await engine.read<number>("Outcomes", "reportCount");
  for (const key of ["customer_3", "customer_4"])
    await engine.send(engine.persona(key).signer, "Outcomes", "judgeOutcome", [reportId, true, zeroHash]);
  await engine.indexed();

  await page.goto(`/ideas/${ideaId}`);
  await expect(reward).toContainText("An implemented idea earns");
  await expectAccessible(page, "an idea whose reward is due");
  await reward.getByRole("button", { name: "Have the reward credited" }).click();
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(reward.getByRole("listitem")).toContainText(AUTHOR.name);
  await expect(reward).toContainText("All that is attested so far is credited.");

  const card = section(page, "What reviewers say").getByRole("listitem").first();
  await card.getByRole("button", { name: "Compare the forecast with the outcome" }).click();
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(card).toContainText("the pilot met its target");

  const author = engine.persona(AUTHOR.key).signer;
  const balance = () =>
    engine.client.readContract({
      address: engine.deployment.settlementToken,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [author.address],
    });
  const memberId = await memberOf(engine, author);
  const owed = await engine.read<bigint>("Rewards", "owedTo", [memberId]);
  expect(owed).toBeGreaterThan(0n);
  const before = await balance();
  await theirs.goto(`/members/${memberId}`);
  await theirs.getByRole("button", { name: "Have it paid out" }).click();
  await signThrough(theirs);
  expect(await balance()).toBe(before + owed);
  await theirs.context().close();
});
