import { actAs, section, sign, signThrough } from "./support/acting.ts";
import { carryBy, letVotesEnd, proposeAllowance, waitFor } from "./support/governing.ts";
import { expect, test } from "./support/test.ts";

const CLOSE = { name: "Close" } as const;
const KUDOS = "Kudos that each member may give in a season";

test.describe("governance", () => {
  test("a proposal goes its whole way: proposed, voted on, queued, carried out", async ({ page, engine }) => {
    test.slow();
    const before = await engine.read<number>("Kudos", "allowance");
    const title = "A few more thanks each season";
    await page.goto("/governance");
    await actAs(page, "Head baker");
    await page.getByRole("link", { name: "Make a proposal" }).click();
    const what = section(page, "What is to be done");
    await what.getByLabel("What kind of action").selectOption("Change a parameter");
    await what.getByLabel("Which").selectOption(KUDOS);
    await what.getByRole("button", { name: "Add this action" }).click();
    await expect(what.getByRole("alert")).toHaveText("Write a number in digits.");
    await what.getByLabel("New value").fill(String(before + 5));
    await what.getByRole("button", { name: "Add this action" }).click();
    await expect(what.getByRole("listitem").first()).toContainText(`Sets “${KUDOS}” to ${before + 5}.`);

    const words = section(page, "In your words");
    await words.getByRole("button", { name: "Propose it" }).click();
    await expect(words.getByRole("alert")).toHaveCount(2);
    await words.getByLabel("Title").fill(title);
    await words.getByLabel("Why").fill("Twenty were gone by **midsummer**.");
    await words.getByRole("button", { name: "Propose it" }).click();
    await expect(page.getByRole("dialog")).toContainText(`Sets “${KUDOS}” to ${before + 5}.`);
    await signThrough(page);
    await page.getByRole("dialog").getByRole("link", { name: "Open it" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.locator("article > header")).toContainText("Before the vote");
    await expect(page.locator("article > header strong")).toHaveText("midsummer");
    const id = BigInt(new URL(page.url()).pathname.split("/").at(-1) ?? 0);

    await waitFor(engine, "proposalSnapshot", id);
    await page.reload();
    const next = section(page, "Where it stands");
    await next.getByRole("button", { name: "Cast your vote" }).click();
    await expect(next.getByRole("alert")).toHaveText("Choose one of the three.");
    await next.getByRole("radio", { name: "For", exact: true }).check();
    await next.getByLabel("Why").fill("I could have given twice as many.");
    await next.getByRole("button", { name: "Cast your vote" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", CLOSE).last().click();
    await expect(next).toContainText("You have voted: For");
    await expect(section(page, "Who said what")).toContainText("I could have given twice as many.");

    await carryBy(engine, id);
    await waitFor(engine, "proposalDeadline", id);
    await page.reload();
    await expect(page.locator("article > header")).toContainText("Passed");
    await next.getByRole("button", { name: "Queue it in the timelock" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", CLOSE).last().click();
    await expect(page.locator("article > header")).toContainText("Waits in the timelock");

    await waitFor(engine, "proposalEta", id);
    await page.reload();
    await next.getByRole("button", { name: "Carry it out" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", CLOSE).last().click();
    await expect(page.locator("article > header")).toContainText("Carried out");
    expect(await engine.read<number>("Kudos", "allowance")).toBe(before + 5);

    await page.goto("/governance?view=parameters");
    const kudos = section(page, "Thanks and rewards").getByRole("listitem").filter({ hasText: KUDOS });
    await kudos.getByText(KUDOS).click();
    await expect(kudos).toContainText(`from ${before} to ${before + 5}`);
    await kudos.getByRole("link", { name: title }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test("says in words why somebody cannot propose", async ({ page, engine }) => {
    const stranger = engine.persona("customer_9");
    expect(await engine.read<bigint>("VoteToken", "getVotes", [stranger.address])).toBe(0n);
    await page.goto("/governance?view=propose");
    await actAs(page, "Customer who cycles");
    await expect(page.getByText("This account cannot propose yet")).toBeVisible();
    const what = section(page, "What is to be done");
    await what.getByLabel("To whom").selectOption("The pot for rewards");
    await what.getByLabel("How much").fill("12");
    await what.getByRole("button", { name: "Add this action" }).click();
    await expect(what).toContainText("Puts 12 into the pot for rewards.");
    const words = section(page, "In your words");
    await words.getByLabel("Title").fill("Something for everyone");
    await words.getByLabel("Why").fill("Because it is nice.");
    await words.getByRole("button", { name: "Propose it" }).click();
    await sign(page);
    await expect(page.getByRole("dialog")).toContainText("This account has too few votes to propose");
  });

  test("a proposer calls off what is not yet before the voters", async ({ page, engine }) => {
    await letVotesEnd(engine);
    const words = "# Half as many\n\nIt was a slip of the pen.";
    const { signer } = engine.persona("coffee_supplier");
    const { path } = await proposeAllowance(engine, signer, { allowance: 10, words });
    await page.goto(path);
    const next = section(page, "Where it stands");
    await expect(next.getByRole("button", { name: "Call it off" })).toHaveCount(0);
    await actAs(page, "Coffee roastery");
    await next.getByRole("button", { name: "Call it off" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", CLOSE).last().click();
    await expect(page.locator("article > header")).toContainText("Called off");
  });

  test("a proposal that nobody cared for goes on record as not passed", async ({ page, engine }) => {
    const words = "Nobody minds";
    const { signer } = engine.persona("owner");
    const { id, path } = await proposeAllowance(engine, signer, { allowance: 11, words });
    await waitFor(engine, "proposalDeadline", id);
    await page.goto(path);
    await actAs(page, "Flour mill");
    await expect(page.locator("article > header")).toContainText("Not passed");
    await page.getByRole("button", { name: "Put its end on record" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", CLOSE).last().click();
    await expect(page.getByRole("button", { name: "Put its end on record" })).toHaveCount(0);
  });

  test("shows who votes for how many, and takes one's votes to somebody", async ({ page, engine }) => {
    const giver = engine.persona("customer_1");
    await page.goto("/governance?view=delegates");
    await actAs(page, "Advisory board, first seat");
    const voters = section(page, "Who votes for how many");
    const baker = voters
      .getByRole("article")
      .filter({ has: page.getByRole("heading", { name: "Head baker" }) });
    await baker.getByRole("button", { name: "Hand them your votes" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", CLOSE).last().click();
    await expect(baker).toContainText("Also for Advisory board, first seat");
    await engine.send(giver.signer, "VoteToken", "delegate", [giver.address]);
    await engine.indexed();
  });

  test("names who is trusted with what", async ({ page }) => {
    await page.goto("/governance?view=trust");
    await expect(section(page, "Roles")).toContainText("Identity");
    await expect(section(page, "Brakes")).toContainText("Counter lead");
    await expect(section(page, "Brakes")).toContainText("until 31 Dec 2029");
  });
});
