import { rpc } from "../../scripts/lib/json-rpc.ts";
import { openRecord, sign, signThrough } from "./support/acting.ts";
import { connect } from "./support/connecting.ts";
import { openRound, submitIdea } from "./support/ideas.ts";
import { injectWallet } from "./support/injected-wallet.ts";
import { newMember } from "./support/people.ts";
import { writeIdea } from "./support/proposing.ts";
import { makeReady } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";

test("a member without ether proposes and votes: the relayer pays, says so first, and a reload loses nothing", async ({
  page,
  engine,
}) => {
  const { rpcUrl } = engine.addresses;
  const account = await newMember(engine, { votes: 30 });
  await rpc(rpcUrl, "anvil_setBalance", [account.address, "0x0"]);
  const wallet = await injectWallet(page, engine, account);
  const preview = page.getByRole("dialog", { name: "What you are about to sign" });
  const memberOf = await engine.read<{ id: number }>("Members", "memberAt", [account.address]);

  await page.goto("/propose");
  await connect(page);
  await writeIdea(page, "A shelf for yesterday's bread");
  await page.getByRole("button", { name: "Hand in the idea" }).click();
  await expect(preview).toContainText("The relayer pays it, since your wallet holds too little.");
  await preview.getByRole("button", { name: "Pay it yourself" }).click();
  await expect(preview).toContainText("which holds too little now");
  await preview.getByRole("button", { name: "Let the relayer pay" }).click();
  await signThrough(page);
  const ideaId = await openRecord(page);
  const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
  expect(authorId).toBe(memberOf.id);

  const other = await submitIdea(engine, engine.persona("driver_b").signer, {
    title: "Bread for thin purses",
  });
  await makeReady(engine, [other]);
  const roundId = await openRound(engine, [other]);
  await engine.indexed();
  await page.goto(`/ballots/${roundId}`);
  await page.getByRole("radio", { name: "For", exact: true }).check();
  await page.getByRole("button", { name: "Cast the ballot" }).click();
  await expect(preview).toContainText("The relayer pays it");
  await rpc(rpcUrl, "evm_setAutomine", [false]);
  await sign(page);
  const signed = page.getByRole("dialog").getByRole("listitem").filter({ hasText: "Signed and sent" });
  await expect(signed).toBeVisible();
  await page.reload();
  await rpc(rpcUrl, "evm_setAutomine", [true]);
  await rpc(rpcUrl, "evm_mine");
  await expect(page.getByRole("status").filter({ hasText: "On record and shown everywhere" })).toBeVisible();
  const [cast] = await engine.read<[boolean]>("Rounds", "ballotOf", [roundId, account.address]);
  expect(cast).toBe(true);
  expect(wallet.asked).not.toContain("eth_sendTransaction");
  expect(await rpc(rpcUrl, "eth_getBalance", [account.address, "latest"])).toBe("0x0");
});
