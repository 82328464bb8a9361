import type { Page } from "@playwright/test";
import { actAs, section, signThrough } from "./support/acting.ts";
import { injectWallet } from "./support/injected-wallet.ts";
import { newAccount, newMember } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const SEVEN_DAYS = 7 * 86_400;

async function connect(
  page: Page,
  button = page.getByRole("banner").getByRole("button", { name: "Connect" }),
) {
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Who are you here?" });
  await dialog.getByRole("button", { name: "Pocket", exact: true }).click();
  await expect(dialog).toBeHidden();
}

test("a member moves to another wallet, and the votes come along", async ({ page, context, engine }) => {
  const [old, next] = [await newMember(engine, { votes: 5 }), await newAccount(engine)];
  const { id } = await engine.read<{ id: number }>("Members", "memberAt", [old.address]);
  await engine.indexed();
  await injectWallet(page, engine, old);
  await page.goto(`/members/${id}`);
  await connect(page);
  const wallet = section(page, "Wallet");
  await wallet.getByRole("button", { name: "Move to another wallet" }).click();
  await wallet.getByLabel(/consent of the new one/).fill("0x1234");
  await wallet.getByRole("button", { name: "Move the membership" }).click();
  await expect(wallet.getByRole("alert")).toContainText("This is no consent");

  const other = await context.newPage();
  const newWallet = await injectWallet(other, engine, next);
  await other.goto(`/members/${id}#wallet`);
  const invited = section(other, "Wallet");
  await connect(other, invited.getByRole("button", { name: "Connect the new wallet" }));
  await invited.getByRole("button", { name: "Agree with this wallet" }).click();
  const code = (await invited.getByRole("status").locator("code").textContent()) ?? "";
  expect(newWallet.asked).toEqual(["eth_signTypedData_v4"]);

  // Somebody else's consent is worth nothing: the contract says so before anything is signed.
  await wallet.getByLabel(/consent of the new one/).fill(code.replace(next.address, old.address));
  await wallet.getByRole("button", { name: "Move the membership" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("The signature does not fit");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();

  await wallet.getByLabel(/consent of the new one/).fill(code);
  await wallet.getByRole("button", { name: "Move the membership" }).click();
  await expect(page.getByRole("dialog")).toContainText(next.address.slice(0, 6));
  await signThrough(page);
  expect((await engine.read<{ id: number }>("Members", "memberAt", [next.address])).id).toBe(id);

  await other.reload();
  await expect(invited).toContainText("Acts for you:");
  await expect(invited).toContainText("5 vote tokens still lie there.");
  await invited.getByRole("button", { name: "Bring them along" }).click();
  await signThrough(other);
  await other.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(invited).not.toContainText("still lie there");
  expect(await engine.read<bigint>("VoteToken", "balanceOf", [next.address])).toBe(5n);
});

test("a member whose wallet is not lost calls a recovery off", async ({ page, engine }) => {
  const [member, next] = [await newMember(engine), await newAccount(engine)];
  const { id } = await engine.read<{ id: number }>("Members", "memberAt", [member.address]);
  await engine.send(engine.persona("owner").signer, "Members", "startRecovery", [id, next.address]);
  await engine.indexed();
  await injectWallet(page, engine, member);
  await page.goto(`/members/${id}`);
  const wallet = section(page, "Wallet");
  await expect(wallet).toContainText("A recovery is under way");
  await connect(page);
  await wallet.getByRole("button", { name: "Call it off: I have my wallet" }).click();
  await signThrough(page);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(wallet).not.toContainText("A recovery is under way");
});

test("a lost wallet's recovery is completed by anyone when its days are over, and the new wallet acts", async ({
  page,
  engine,
}) => {
  const [member, next] = [await newMember(engine), await newAccount(engine)];
  const { id } = await engine.read<{ id: number }>("Members", "memberAt", [member.address]);
  await engine.send(engine.persona("owner").signer, "Members", "startRecovery", [id, next.address]);
  await engine.indexed();
  await page.goto(`/members/${id}`);
  await actAs(page, "Head baker");
  const wallet = section(page, "Wallet");
  await expect(wallet).toContainText(/It can be completed in [67] days/);
  await expect(wallet.getByRole("button", { name: "Complete it" })).toHaveCount(0);
  await engine.advance(SEVEN_DAYS + 1);
  await engine.indexed();
  await page.reload();
  await wallet.getByRole("button", { name: "Complete it" }).click();
  await signThrough(page);
  await expect(wallet).toHaveCount(0);
  const moved = await engine.read<{ id: number }>("Members", "memberAt", [next.address]);
  expect(moved.id).toBe(id);
});
