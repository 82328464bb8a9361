import { ideasAbi } from "@engine/protocol/abi/ideas";
import type { Page } from "@playwright/test";
import { decodeFunctionData } from "viem";
import { openRecord, sign, signThrough } from "./support/acting.ts";
import { connect } from "./support/connecting.ts";
import type { Engine } from "./support/engine.ts";
import { openRound, submitIdea } from "./support/ideas.ts";
import { injectWallet, type WalletOptions } from "./support/injected-wallet.ts";
import { newMember } from "./support/people.ts";
import { writeIdea } from "./support/proposing.ts";
import { makeReady } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";

const ANOTHER_CHAIN = 1;

/** A member with a wallet of their own on a page of the app. */
async function memberOn(page: Page, engine: Engine, path: string, options?: WalletOptions) {
  const account = await newMember(engine, { votes: 30 });
  const wallet = await injectWallet(page, engine, account, options);
  await page.goto(path);
  await connect(page);
  return { account, wallet };
}

const handIn = (page: Page) => page.getByRole("button", { name: "Hand in the idea" });
const ideaCount = (engine: Engine) => engine.read<number>("Ideas", "ideaCount");

test.describe("a wallet of one's own", () => {
  test("connects, proposes and votes", async ({ page, engine }) => {
    const { account, wallet } = await memberOn(page, engine, "/propose");
    await writeIdea(page, "Proposed with a wallet of one's own");
    await handIn(page).click();
    await expect(page.getByRole("dialog")).toContainText(account.address.slice(0, 6));
    await signThrough(page);
    const ideaId = await openRecord(page);
    expect(wallet.asked).toEqual(["eth_signTypedData_v4", "eth_sendTransaction"]);
    const author = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
    expect(author.authorId).toBe(
      (await engine.read<{ id: number }>("Members", "memberAt", [account.address])).id,
    );

    const other = await submitIdea(engine, engine.persona("driver_b").signer, {
      title: "For a wallet to vote on",
    });
    await makeReady(engine, [other]);
    const roundId = await openRound(engine, [other]);
    await engine.indexed();
    await page.goto(`/ballots/${roundId}`);
    await page.getByRole("radio", { name: "For", exact: true }).check();
    await expect(page.getByText("Your ballot weighs 30 tokens")).toBeVisible();
    await page.getByRole("button", { name: "Cast the ballot" }).click();
    await signThrough(page);
    expect(wallet.asked).toHaveLength(3);
    const [cast] = await engine.read<[boolean]>("Rounds", "ballotOf", [roundId, account.address]);
    expect(cast).toBe(true);
  });

  test("threat 68: what is signed is what the screen showed", async ({ page, engine }) => {
    const { wallet } = await memberOn(page, engine, "/propose");
    await writeIdea(page, "Shown, then signed");
    await handIn(page).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("The call, letter by letter").click();
    const shown = JSON.parse(String(await dialog.locator("pre").textContent()));
    const contract = engine.deployment.contracts.Ideas.address;
    await expect(dialog).toContainText(contract);
    await signThrough(page);
    const { functionName, args } = decodeFunctionData({ abi: ideasAbi, data: wallet.lastCall?.data ?? "0x" });
    expect(wallet.lastCall?.to).toBe(contract);
    expect(functionName).toBe("submit");
    expect(args).toEqual(shown);
  });

  test("threat 70: a rejection is a quiet “You cancelled”, and nothing is lost", async ({ page, engine }) => {
    const { wallet } = await memberOn(page, engine, "/propose");
    const before = await ideaCount(engine);
    await writeIdea(page, "Thought better of");
    await handIn(page).click();
    wallet.willing = false;
    await sign(page);
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("status")).toContainText("You cancelled");
    await expect(dialog.getByRole("alert")).toHaveCount(0);
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(page.getByLabel("Title")).toHaveValue("Thought better of");
    expect(await ideaCount(engine)).toBe(before);

    wallet.willing = true;
    await handIn(page).click();
    await signThrough(page);
  });

  test("threat 67: on another chain it is led back before anything else", async ({ page, engine }) => {
    const { wallet } = await memberOn(page, engine, "/propose", { chainId: ANOTHER_CHAIN });
    await expect(page.getByRole("banner")).toContainText("Wrong chain");
    await writeIdea(page, "Proposed from elsewhere");
    await expect(handIn(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Switch to the chain of The Bakery" }).click();
    await handIn(page).click();
    await expect(page.getByRole("dialog")).toContainText("Proposed from elsewhere");
    await expect(page.getByRole("banner")).not.toContainText("Wrong chain");
    expect(wallet.asked).toEqual([]);
  });

  test("threat 67: a chain switched between click and signature stops it", async ({ page, engine }) => {
    const { wallet } = await memberOn(page, engine, "/propose");
    await writeIdea(page, "Signed for the wrong chain");
    await handIn(page).click();
    await expect(page.getByRole("dialog")).toContainText("Signed for the wrong chain");
    await wallet.useChain(ANOTHER_CHAIN);
    await sign(page);
    await expect(page.getByRole("dialog")).toContainText("Your wallet is on another chain");
    expect(wallet.asked).toEqual([]);
  });

  test("threat 67: an account switched between click and signature stops it", async ({ page, engine }) => {
    const { wallet } = await memberOn(page, engine, "/propose");
    const other = await newMember(engine);
    await writeIdea(page, "Signed by somebody else");
    await handIn(page).click();
    await expect(page.getByRole("dialog")).toContainText("Signed by somebody else");
    await wallet.useAccount(other);
    await sign(page);
    await expect(page.getByRole("dialog")).toContainText("Your wallet changed");
    expect(wallet.asked).toEqual([]);
  });

  test("connects although it does not announce itself", async ({ page, engine }) => {
    const account = await newMember(engine);
    await injectWallet(page, engine, account, { announced: false });
    await page.goto("/propose");
    await connect(page, "Browser wallet");
    await expect(page.getByRole("banner")).toContainText(account.address.slice(0, 6));
    await page.reload();
    await expect(page.getByRole("banner")).toContainText(account.address.slice(0, 6));
  });

  test("may take its time, and the page says what it waits for", async ({ page, engine }) => {
    const { wallet } = await memberOn(page, engine, "/propose");
    await writeIdea(page, "Signed after a long look");
    await handIn(page).click();
    const decide = wallet.hold();
    await sign(page);
    await expect(page.getByRole("dialog")).toContainText("Confirm in your wallet. This one costs nothing.");
    decide();
    await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
  });

  test("threat 70: a double click makes one transaction", async ({ page, engine }) => {
    const { wallet } = await memberOn(page, engine, "/propose");
    const before = await ideaCount(engine);
    await writeIdea(page, "Clicked twice");
    await handIn(page).dblclick();
    await page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }).dblclick();
    await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
    expect(wallet.asked).toEqual(["eth_signTypedData_v4", "eth_sendTransaction"]);
    expect(await ideaCount(engine)).toBe(before + 1);
  });

  test("threat 70: a reload in mid-transaction keeps the record of it", async ({ page, engine }) => {
    const { wallet } = await memberOn(page, engine, "/propose");
    const before = await ideaCount(engine);
    const release = wallet.withhold();
    await writeIdea(page, "Reloaded on its way");
    await handIn(page).click();
    await sign(page);
    await expect(page.getByRole("dialog", { name: "On its way" })).toBeVisible();
    await page.reload();
    const tray = page.getByRole("region", { name: "Under way" });
    await expect(tray).toContainText("Reloaded on its way");
    await expect(tray).toContainText("Signed, waiting for its block…");
    await expect(page.getByLabel("Title")).toHaveValue("");
    await release();
    await expect(tray).toContainText("On record and shown everywhere.");
    expect(await ideaCount(engine)).toBe(before + 1);
  });
});
