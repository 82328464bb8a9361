import { cidOf } from "@engine/protocol/cid";
import { sealDocument } from "@engine/protocol/seal";
import { rpc } from "../../scripts/lib/json-rpc.ts";
import { actAs, openRecord, sign } from "./support/acting.ts";
import { ideaFields, storeSealed, submitHash, submitIdea } from "./support/ideas.ts";
import { newMember } from "./support/people.ts";
import { writeIdea } from "./support/proposing.ts";
import { whileStopped } from "./support/services.ts";
import { expect, test } from "./support/test.ts";

/** More than the index takes in within an instant, and well above the lag that is tolerated. */
const BLOCKS_MISSED = 300;

test.describe("when a part fails", () => {
  test("the content store is down while someone proposes: nothing is lost, and trying again works", async ({
    page,
    context,
    engine,
  }) => {
    const title = "Written while the store was down";
    const before = await engine.read<number>("Ideas", "ideaCount");
    await page.goto("/propose");
    await actAs(page, "Driver, weekend round");
    await writeIdea(page, title);
    await page.getByRole("button", { name: "Hand in the idea" }).click();
    const dialog = page.getByRole("dialog");
    await whileStopped(engine, "content store", async () => {
      await sign(page);
      await expect(dialog.getByRole("alert")).toContainText("The content store does not answer");
      await expect(dialog.getByRole("alert")).toContainText("nothing was put on chain");
      const otherPage = await context.newPage();
      await otherPage.goto("/propose");
      await expect(otherPage.getByLabel("Title")).toHaveValue(title);
      await otherPage.close();
    });
    expect(await engine.read<number>("Ideas", "ideaCount")).toBe(before);
    await dialog.getByRole("button", { name: "Start again" }).click();
    await sign(page);
    await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
    await openRecord(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test("threat 69: the index stands still: a transaction is confirmed, not indexed, and the page says how far behind it is", async ({
    page,
    engine,
  }) => {
    await page.goto("/propose");
    await actAs(page, "Flour mill");
    await writeIdea(page, "Proposed while the index slept");
    await page.getByRole("button", { name: "Hand in the idea" }).click();
    await whileStopped(engine, "Graph Node", async (resume) => {
      await sign(page);
      const dialog = page.getByRole("dialog", { name: "On its way" });
      const steps = dialog.getByRole("listitem");
      await expect(steps.filter({ hasText: "Confirmed on chain" })).toContainText(/Block \d+/);
      await expect(steps.filter({ hasText: "Shown in every list" })).toHaveAttribute("aria-current", "step");
      await dialog.getByRole("button", { name: "Close" }).last().click();
      await expect(page.getByText("The index does not answer.", { exact: true })).toBeVisible();
      await expect(page.getByRole("region", { name: "Under way" })).toContainText("slept");

      await rpc(engine.addresses.rpcUrl, "anvil_mine", [`0x${BLOCKS_MISSED.toString(16)}`]);
      await page.waitForRequest((request) => request.postData()?.includes("IndexHead") ?? false);
      resume();
      await expect(page.getByText(/The index is \d+ blocks behind\./)).toBeVisible();
    });
    await expect(page.getByRole("region", { name: "Under way" })).toContainText(
      "On record and shown everywhere.",
    );
    await expect(page.getByText(/The index is \d+ blocks behind\./)).toBeHidden();
  });

  test("threat 69: the chain does not answer: a banner says so, reading goes on, and it goes when the chain is back", async ({
    page,
    engine,
  }) => {
    await page.goto("/");
    await expect(page.getByText(/Up to date at block/)).toBeVisible();
    const banner = page.getByText("The chain does not answer.", { exact: true });
    await whileStopped(engine, "chain", async () => {
      await expect(banner).toBeVisible();
      await page.getByRole("navigation").getByRole("link", { name: "Ideas" }).click();
      await page.getByRole("searchbox").fill("pumpkin");
      await expect(
        page.getByRole("link", { name: "Pumpkin-spice pastry for the fall" }).first(),
      ).toBeVisible();
    });
    await expect(banner).toBeHidden();
  });

  test("threat 58: a text that nobody has is a placeholder, until somebody brings it", async ({
    page,
    engine,
  }) => {
    const author = await newMember(engine);
    const sealed = await sealDocument({ kind: "idea", ...ideaFields({ title: "Late, but here" }) });
    const ideaId = await submitHash(engine, author, sealed.hash);
    await engine.indexed();
    await page.goto(`/ideas/${ideaId}`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(`Idea ${ideaId} · its text is not here`);
    await expect(page.getByText("The text is not here yet")).toBeVisible();
    await page.goto("/ideas");
    await expect(page.getByRole("main")).toContainText(`Idea ${ideaId}`);
    await page.goto("/ideas?q=vegan");
    await expect(page.getByRole("link", { name: "Vegan options" }).first()).toBeVisible();

    await storeSealed(engine, author, sealed);
    await page.goto(`/ideas/${ideaId}`);
    await expect(heading).toHaveText("Late, but here");
  });

  test("threat 58: a text that does not match its hash is not shown", async ({ page, engine }) => {
    const author = await newMember(engine);
    const sealed = await sealDocument({ kind: "idea", ...ideaFields({ title: "What was put on record" }) });
    const forged = await sealDocument({ kind: "idea", ...ideaFields({ title: "What was slipped in" }) });
    const ideaId = await submitHash(engine, author, sealed.hash);
    await engine.indexed();
    await page.route(`**/ipfs/${cidOf(sealed.hash)}`, (route) =>
      route.fulfill({
        headers: { "access-control-allow-origin": engine.addresses.webUrl },
        body: Buffer.from(forged.bytes),
      }),
    );
    await page.goto(`/ideas/${ideaId}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("does not match the chain");
    await expect(page.getByText("none of it is shown")).toBeVisible();
    await expect(page.getByText("slipped in")).toHaveCount(0);
  });

  test("an idea that does not exist, and addresses that lead nowhere", async ({ page, engine }) => {
    const existing = await submitIdea(engine, engine.persona("flour_supplier").signer);
    await page.goto(`/ideas/${existing + 1_000}`);
    await expect(page.getByText(`The index does not know idea ${existing + 1_000}`)).toBeVisible();
    await page.getByRole("link", { name: "See all ideas" }).click();
    await expect(page).toHaveURL("/ideas");
    for (const address of ["/ideas/none", "/ideas/0", "/ideas/-1", "/ballots/1e3", "/nowhere"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page here");
      await expect(page.locator("#main").getByText("404", { exact: true })).toBeVisible();
    }
  });
});
