import { rpc } from "../../scripts/lib/json-rpc.ts";
import { openRecord, section, signThrough } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { leave, openBox, readSuggestions, visitor } from "./support/boxes.ts";
import { connect } from "./support/connecting.ts";
import { injectWallet } from "./support/injected-wallet.ts";
import { newMember } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

test("a member without ether files what was left in their box, and closes the box before its last day", async ({
  page,
  browser,
  engine,
}) => {
  test.setTimeout(240_000);
  const { rpcUrl } = engine.addresses;
  const account = await newMember(engine);
  await rpc(rpcUrl, "anvil_setBalance", [account.address, "0x0"]);
  const wallet = await injectWallet(page, engine, account);
  await page.goto("/box/new");
  await connect(page);
  const link = await openBox(page, "Beside the oven");
  const theirs = await visitor(browser);
  const title = "Gloves for visitors";
  const code = await leave(theirs, link, title);

  await readSuggestions(page);
  await page.getByRole("article", { name: title }).getByRole("button", { name: "File it" }).click();
  const preview = page.getByRole("dialog", { name: "What you are about to sign" });
  await expect(preview).toContainText("The relayer pays it, since your wallet holds too little.");
  await signThrough(page);
  const ideaId = await openRecord(page);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect((await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId])).authorId).toBe(0);
  await theirs.goto(`/box/answer#${code}`);
  await expect(theirs.getByText(`It was filed as idea no. ${ideaId}`)).toBeVisible();

  await page.goto("/box/suggestions");
  const boxes = section(page, "Your boxes");
  await expect(boxes.getByRole("link", { name: "Beside the oven" })).toBeVisible();
  await boxes.getByRole("button", { name: "Close this box" }).click();
  await expectAccessible(page, "a box about to be closed");
  await boxes.getByRole("button", { name: "Sign and close it" }).click();
  await expect(boxes.getByText("This box is closed")).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByText("Whoever put it up takes no more ideas here.")).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Leave the idea" })).toBeHidden();
  await expectAccessible(theirs, "a box that was closed");

  await page.goto(link);
  await page.getByRole("button", { name: "Open it again" }).click();
  await expect(page.getByRole("button", { name: "Close this box" })).toBeVisible();
  await theirs.goto("about:blank");
  await leave(theirs, link, "Another pair");
  expect(new Set(wallet.asked)).toEqual(new Set(["eth_signTypedData_v4"]));
  expect(await rpc(rpcUrl, "eth_getBalance", [account.address, "latest"])).toBe("0x0");
  await theirs.context().close();
});
