import { rpc } from "../../scripts/lib/json-rpc.ts";
import { sign } from "./support/acting.ts";
import { connect } from "./support/connecting.ts";
import { injectWallet } from "./support/injected-wallet.ts";
import { newMember } from "./support/people.ts";
import { writeIdea } from "./support/proposing.ts";
import { expect, test } from "./support/test.ts";

test("a member without ether proposes: the relayer pays, says so first, and a reload loses nothing", async ({
  page,
  engine,
}) => {
  const { rpcUrl } = engine.addresses;
  const account = await newMember(engine);
  await rpc(rpcUrl, "anvil_setBalance", [account.address, "0x0"]);
  const wallet = await injectWallet(page, engine, account);
  await page.goto("/propose");
  await connect(page);
  await writeIdea(page, "A shelf for yesterday's bread");
  await page.getByRole("button", { name: "Hand in the idea" }).click();

  const preview = page.getByRole("dialog", { name: "What you are about to sign" });
  await expect(preview).toContainText("The relayer pays it, since your wallet holds too little.");
  await preview.getByRole("button", { name: "Pay it yourself" }).click();
  await expect(preview).toContainText("which holds too little now");
  await preview.getByRole("button", { name: "Let the relayer pay" }).click();
  await rpc(rpcUrl, "evm_setAutomine", [false]);
  await sign(page);
  const signed = page.getByRole("dialog").getByRole("listitem").filter({ hasText: "Signed and sent" });
  await expect(signed).toBeVisible();
  await page.reload();
  await rpc(rpcUrl, "evm_setAutomine", [true]);
  await rpc(rpcUrl, "evm_mine");
  await expect(page.getByRole("status").filter({ hasText: "On record and shown everywhere" })).toBeVisible();

  const ideaId = await engine.read<number>("Ideas", "ideaCount");
  const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
  const member = await engine.read<{ id: number }>("Members", "memberAt", [account.address]);
  expect(authorId).toBe(member.id);
  expect(wallet.asked).toEqual(["eth_signTypedData_v4", "eth_signTypedData_v4"]);
  expect(await rpc(rpcUrl, "eth_getBalance", [account.address, "latest"])).toBe("0x0");
});
