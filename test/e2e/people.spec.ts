import { membersAbi } from "@engine/protocol/abi/members";
import { parseEventLogs } from "viem";
import { actAs, section, signThrough } from "./support/acting.ts";
import { announceActivity } from "./support/activities.ts";
import { expect, test } from "./support/test.ts";

test.describe("members", () => {
  test("are found by words and sides, and each view is a link", async ({ page }) => {
    await page.goto("/members");
    const list = page.getByRole("list", { name: "Members" });
    await expect(list.getByRole("listitem").first()).toContainText("Owner");
    await page.getByRole("searchbox", { name: "Search members" }).fill("kitchen baker");
    await expect(list.getByRole("listitem")).toHaveCount(3);
    await page.getByLabel("From").selectOption("Customer");
    await expect(page.getByText("Nobody matches")).toBeVisible();
    await expect(page).toHaveURL(/q=kitchen(\+|%20)baker&source=Customer/);
    await page.goto("/members?source=Supplier&unit=nonsense");
    await expect(list.getByRole("listitem")).toHaveCount(2);
    await list.getByRole("link", { name: "Flour mill" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Flour mill");
  });

  test("thank each other with a note, as often as the season allows", async ({ page, engine }) => {
    const driver = engine.persona("driver_b").memberId;
    const giver = engine.persona("driver_a").memberId;
    const left = await engine.read<number>("Kudos", "allowanceLeft", [giver]);
    const words = "You stood in for me on the coldest Sunday of the year.";
    await page.goto(`/members/${driver}`);
    await actAs(page, "Driver, morning round");
    const thanks = section(page, "Say thank you");
    await expect(thanks).toContainText(`You can give ${left} more this season`);
    await thanks.getByRole("button", { name: "Give kudos" }).click();
    await expect(thanks.getByRole("alert")).toHaveText("Write down what you thank them for.");
    await thanks.getByLabel("What for").fill(words);
    await thanks.getByLabel("Kudos").fill(String(left + 1));
    await thanks.getByRole("button", { name: "Give kudos" }).click();
    await expect(thanks.getByRole("alert")).toHaveText(/no more than you have left/);
    await thanks.getByLabel("Kudos").fill("4");
    await thanks.getByRole("button", { name: "Give kudos" }).click();
    await expect(page.getByRole("dialog")).toContainText(words);
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();

    const note = section(page, "Thanked for").getByRole("listitem").filter({ hasText: words });
    await expect(note).toContainText("Driver, morning round");
    await expect(note).toContainText("4");
    await expect(thanks).toContainText(`You can give ${left - 4} more this season`);
    await page.goto(`/members/${giver}`);
    await page.getByText("Thanked others 3 times").click();
    await expect(section(page, "Thanked for")).toContainText(words);
  });

  test("claim a badge against the record, and everyone sees its picture from the chain", async ({
    page,
    engine,
  }) => {
    const { memberId } = engine.persona("customer_2");
    await page.goto(`/members/${memberId}`);
    await actAs(page, "Advisory board, second seat");
    const badges = section(page, "Badges");
    await badges.getByRole("listitem").filter({ hasText: "Decider" }).getByRole("button").click();
    await expect(page.getByRole("dialog")).toContainText("Cast a ballot.");
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    const picture = badges.getByRole("img", { name: `Badge “Decider” of member no. ${memberId}` });
    await expect(picture).toHaveAttribute("src", /^data:image\/svg\+xml;base64,/);
    expect(await picture.evaluate((image) => Number(Reflect.get(image, "naturalWidth")))).toBeGreaterThan(0);
    await expect(badges.getByRole("button")).toHaveCount(0);
  });

  test("say in their profile who they are", async ({ page, engine }) => {
    const { memberId } = engine.persona("flour_supplier");
    const about = "The mill upstream. Ask us about the weather before you ask about flour.";
    await page.goto(`/members/${memberId}`);
    await actAs(page, "Flour mill");
    await page.getByRole("button", { name: "Edit your profile" }).click();
    await page.getByLabel("Name").fill("");
    await page.getByRole("button", { name: "Publish it" }).click();
    await expect(page.getByRole("alert")).toHaveText("Without a name there is no profile.");
    await page.getByLabel("Name").fill("Flour mill");
    await page.getByLabel("About you").fill(about);
    await page.getByRole("button", { name: "Publish it" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await expect(page.locator("article > header")).toContainText(about);
    await page.goto("/members?q=weather+flour");
    await expect(page.getByRole("list", { name: "Members" }).getByRole("listitem")).toHaveCount(1);
  });

  test("hand their votes over and take them back", async ({ page, engine }) => {
    const giver = engine.persona("customer_3");
    const { memberId: taker } = engine.persona("customer_4");
    await page.goto(`/members/${giver.memberId}`);
    await actAs(page, "Advisory board, third seat");
    const votes = section(page, "Votes");
    await votes.getByRole("button", { name: "Hand your votes over" }).click();
    await votes.getByLabel("Who votes with them").selectOption("Advisory board, fourth seat");
    await votes.getByRole("button", { name: "Hand them over" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await expect(votes).toContainText("has handed the vote to Advisory board, fourth seat");
    await page.goto(`/members/${taker}`);
    await expect(votes).toContainText(/70\s*votes count for this member/);
    await expect(votes.getByRole("listitem")).toContainText("Advisory board, third seat");

    await engine.send(giver.signer, "VoteToken", "delegate", [giver.address]);
    await engine.indexed();
    await page.goto(`/members/${taker}`);
    await expect(votes).toContainText(/35\s*votes count for this member/);
  });

  test("cannot thank whoever is no active member any more", async ({ page, engine }) => {
    const owner = engine.persona("owner").signer;
    const stranger = `0x${"5".repeat(40)}`;
    const admission = { account: stranger, source: 1, unit: 0, profileHash: `0x${"00".repeat(32)}` };
    const { logs } = await engine.send(owner, "Members", "admit", [admission]);
    const [joined] = parseEventLogs({ abi: membersAbi, eventName: "MemberJoined", logs });
    const memberId = joined?.args.memberId;
    const reason = `0x${"11".repeat(32)}`;
    await engine.send(owner, "Members", "suspend", [memberId, reason]);
    await engine.indexed();
    await page.goto(`/members/${memberId}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Member no. ${memberId}`);
    await expect(page.locator("article > header")).toContainText("not active");
    await expect(section(page, "Say thank you")).toHaveCount(0);
  });
});

test.describe("activities", () => {
  test("are attended by one's own word, once", async ({ page, engine }) => {
    const title = "Talk over the counter";
    const text = "What would you try out first?";
    const host = engine.persona("counter_a").signer;
    const activityId = await announceActivity(engine, host, { kind: "Forum", title, text });
    await engine.send(engine.persona("baker_a").signer, "Activities", "attend", [activityId]);
    await engine.indexed();
    await page.goto("/activities");
    const forum = page.getByRole("article").filter({ hasText: title });
    await expect(forum).toContainText("1 was there");
    await actAs(page, "Customer who cycles");
    await forum.getByRole("button", { name: "I was there" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await expect(forum).toContainText("You were there");
    await expect(forum).toContainText("2 were there");
    await page.goto(`/members/${engine.persona("customer_9").memberId}`);
    await expect(section(page, "Took part in")).toContainText(title);
  });

  test("are announced by a member, who invites and calls off", async ({ page }) => {
    test.slow();
    const title = "Plum cake on the square";
    await page.goto("/activities");
    await actAs(page, "Neighbourhood association");
    await page.getByRole("button", { name: "Announce an activity" }).click();
    const form = section(page, "A new activity");
    await form.getByRole("button", { name: "Announce it" }).click();
    await expect(form.getByRole("alert")).toHaveCount(2);
    await form.getByLabel("Title").fill(title);
    await form.getByLabel("What happens there").fill("Bring a plate. We bring the plums.");
    await form.getByRole("button", { name: "Announce it" }).click();
    await expect(page.getByRole("dialog")).toContainText("Bring a plate.");
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();

    const card = page.getByRole("article").filter({ hasText: title });
    await expect(card).toContainText("open to everyone");
    await card.getByRole("button", { name: "Invite members" }).click();
    await card.getByRole("checkbox", { name: /Head baker/ }).check();
    await card.getByRole("checkbox", { name: /Flour mill/ }).check();
    await card.getByRole("button", { name: "Invite 2 members" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await expect(card).toContainText("2 invited");

    await card.getByRole("button", { name: "Call it off", exact: true }).click();
    await card.getByLabel("Why it does not take place").fill("It will rain all week.");
    await card.getByRole("button", { name: "Call it off for good" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await expect(card).toContainText("Called off");
    await expect(card).toContainText("It will rain all week.");
  });
});
