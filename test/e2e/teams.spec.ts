import { actAs, openRecord, section, signThrough } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { endow, formTeam, planPilot, proposeGrant } from "./support/budgets.ts";
import type { Engine } from "./support/engine.ts";
import { submitIdea } from "./support/ideas.ts";
import { expectNoSidewaysScroll, settle } from "./support/page-state.ts";
import { newMember } from "./support/people.ts";
import { makeReady } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";

const FOURTEEN_DAYS = 14 * 86_400;

/** An idea of somebody who has no seat anywhere, good enough to be tried out. */
async function readyIdea(engine: Engine, title: string) {
  const lead = await newMember(engine);
  const ideaId = await submitIdea(engine, lead, { title });
  await makeReady(engine, [ideaId]);
  return { lead, ideaId };
}

test.describe("a team", () => {
  const name = "Dawn patrol";

  test("is formed by one, joined by another who was asked, and gives them a seat", async ({ page }) => {
    await page.goto("/teams");
    await actAs(page, "Head baker");
    await page.getByRole("button", { name: "Form a team" }).click();
    const form = section(page, "A new team");
    await form.getByRole("button", { name: "Form the team" }).click();
    await expect(form).toContainText("A team needs a name.");
    await form.getByLabel("Name of the team").fill(name);
    await form.getByLabel("What it is for").fill("We try out what sells **before seven**.");
    await form.getByRole("button", { name: "Form the team" }).click();
    await expect(page.getByRole("dialog")).toContainText("Its first seat");
    await signThrough(page);
    const number = await openRecord(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(section(page, "What it is for").locator("strong")).toHaveText("before seven");
    const people = section(page, "People and seats");
    await expect(people.getByRole("listitem")).toHaveCount(1);
    await expect(people).toContainText("1 person, 1 seat");

    await people.getByRole("button", { name: "Ask somebody to join" }).click();
    await people.getByLabel("Who").selectOption({ label: "Counter lead" });
    await people.getByRole("button", { name: "Ask them to join" }).click();
    await signThrough(page);
    await openRecord(page);
    await expect(people).toContainText("asked to join");

    await actAs(page, "Counter lead");
    const place = section(page, "Your place in it");
    await expect(place).toContainText("Head baker has asked you to join.");
    await place.getByRole("button", { name: "Join the team" }).click();
    await signThrough(page);
    await openRecord(page);
    await expect(people).toContainText("2 people, 1 seat");
    await expect(place).toContainText("You belong to it.");

    await actAs(page, "Head baker");
    await people.getByRole("button", { name: "Endorse a seat" }).click();
    await expect(page.getByRole("dialog")).toContainText("gives the seat at once");
    await signThrough(page);
    await openRecord(page);
    await expect(people).toContainText("2 people, 2 seats");

    await page.goto("/teams");
    const row = section(page, "Teams").getByRole("listitem").filter({ hasText: name });
    await expect(row).toContainText("We try out what sells before seven.");
    await expect(row.getByRole("definition").nth(1)).toHaveText("2");
    await row.getByRole("link", { name }).click();
    await expect(page).toHaveURL(`/teams/${number}`);
    await expect(section(page, "History")).toContainText("Seat given");
  });

  test("changes its charter, and is left by who wants to", async ({ page, engine }) => {
    const [founder, other] = [engine.persona("baker_a").signer, engine.persona("baker_b").signer];
    const charter = { name: "Night ovens", text: "What bakes while others sleep." };
    const number = await formTeam(engine, [founder, other], charter);
    await engine.indexed();
    await page.goto(`/teams/${number}`);
    await actAs(page, "Baker, night shift");
    await page.getByRole("button", { name: "Change the charter" }).click();
    const change = section(page, "What it is for");
    await expect(change.getByLabel("Name of the team")).toHaveValue(charter.name);
    await change.getByLabel("Name of the team").fill("Night ovens and dough");
    await change.getByRole("button", { name: "Put the new charter on record" }).click();
    await signThrough(page);
    await openRecord(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Night ovens and dough");

    await page.getByRole("button", { name: "Leave the team" }).click();
    await page.getByRole("button", { name: "Leave it, and give up my seat" }).click();
    await expect(page.getByRole("dialog")).toContainText("with it every vote under way");
    await signThrough(page);
    await openRecord(page);
    await expect(section(page, "People and seats")).toContainText("1 person, 1 seat");
    await expect(section(page, "Your place in it")).toContainText("You do not belong to it.");
  });
});

test.describe("a team's money", () => {
  const name = "The bread fund";
  const title = "Rye on Wednesdays";

  test("comes from whoever pays it in, allowed first", async ({ page, engine }) => {
    const held = await engine.read<bigint>("Treasury", "held");
    await page.goto("/teams");
    await actAs(page, "Retired regular");
    await page.getByRole("button", { name: "Pay money in" }).click();
    const form = section(page, "Pay money in");
    await form.getByRole("button", { name: "Take play money" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await form.getByLabel("How much").fill("99,999,999");
    await form.getByRole("button", { name: "Pay it in" }).click();
    await expect(form.getByText("Write an amount above 0, in digits.")).toBeVisible();
    await form.getByLabel("How much").fill("99999999");
    await expect(form.getByText("That is more than you have.")).toBeVisible();
    await form.getByLabel("How much").fill("250.50");
    await form.getByRole("button", { name: "Step 1 of 2: let the treasury take it" }).click();
    await signThrough(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await form.getByRole("button", { name: "Pay it in" }).click();
    await expect(page.getByRole("dialog")).toContainText("250.50");
    await signThrough(page);
    expect(await engine.read<bigint>("Treasury", "held")).toBe(held + 250_50n);
  });

  test("goes where its seats vote, and every page shows it", async ({ page, engine }) => {
    const seats = [engine.persona("head_baker").signer, engine.persona("counter_a").signer] as const;
    const teamId = await formTeam(engine, [...seats], { name, text: "Small trials with flour." });
    await endow(engine, teamId, { amount: 150_000n, autonomy: 60_000n });
    const { lead, ideaId } = await readyIdea(engine, title);
    await planPilot(engine, lead, { ideaId, teamId, title, amount: 40_050n });
    await engine.indexed();

    await page.goto(`/teams/${teamId}`);
    await expect(section(page, "Autonomy")).toContainText("600 of 600");
    const pilots = section(page, "Pilots");
    await expect(pilots).toContainText("Planned");
    await actAs(page, "Head baker");
    await pilots.getByRole("button", { name: "Propose to fund it" }).click();
    await pilots.getByLabel("Why this team should pay for it").fill("Rye sells out by noon.");
    await pilots.getByRole("button", { name: "Propose the grant" }).click();
    await expect(page.getByRole("dialog")).toContainText("400.50");
    await signThrough(page);
    await openRecord(page);
    const grants = section(page, "Grants");
    await expect(grants).toContainText("Rye sells out by noon.");
    await expect(grants).toContainText("1 seat in favour, 0 against. 2 are needed of the 2 that may decide.");
    await expect(grants).toContainText("Your vote in favour is in.");

    await actAs(page, "Counter lead");
    await grants.getByRole("button", { name: "Vote in favour" }).click();
    await expect(page.getByRole("dialog")).toContainText("the money moves to the pilot's pot");
    await signThrough(page);
    await openRecord(page);
    await expect(grants).toContainText("Funded");
    await expect(grants).toContainText("on the team's autonomy");
    await expect(pilots).toContainText("Running");
    await expect(section(page, "Autonomy")).toContainText(/^Autonomy(199\.50|200)/);
    const pot = section(page, "Its pot");
    await expect(pot.getByRole("row").nth(1)).toContainText("Granted to a pilot");
    await expect(pot.getByRole("row").nth(1)).toContainText("−400.50");
    await expect(pot.getByRole("row").nth(2)).toContainText("+1,500");

    await page.goto("/teams");
    const picture = page.getByRole("figure").filter({ hasText: "The way of the money" });
    await expect(picture.getByRole("img").first()).toHaveAccessibleName(/were paid in/);
    await picture.getByText("Table", { exact: true }).click();
    const rows = picture.getByRole("row");
    await expect(rows.filter({ hasText: "Root pot" }).filter({ hasText: name })).toContainText("1,500");
    await expect(rows.filter({ hasText: name }).filter({ hasText: "Pilots" })).toContainText("400.50");
  });

  test("is not granted above pot and autonomy, nor after time is up; and each page says why", async ({
    page,
    engine,
  }) => {
    const seats = [engine.persona("baker_a").signer, engine.persona("counter_b").signer] as const;
    const teamId = await formTeam(engine, [...seats], { name: "Careful", text: "Little money." });
    await endow(engine, teamId, { amount: 50_000n, autonomy: 20_000n });
    const { lead, ideaId } = await readyIdea(engine, "A second slicer");
    await planPilot(engine, lead, { ideaId, teamId, title: "Buy a slicer", amount: 30_000n });
    const rented = await planPilot(engine, lead, { ideaId, teamId, title: "Rent a slicer", amount: 20_000n });
    await proposeGrant(engine, seats[0], rented);
    await engine.indexed();

    await page.goto(`/teams/${teamId}`);
    const pilots = section(page, "Pilots").getByRole("listitem");
    await expect(pilots.filter({ hasText: "Buy a slicer" })).toContainText(
      "more than the team's autonomy now",
    );
    await engine.advance(FOURTEEN_DAYS + 1);
    await engine.indexed();
    await actAs(page, "Student from the language school");
    const grants = section(page, "Grants");
    await expect(grants).toContainText("Time is up, and not enough seats were in favour");
    await grants.getByRole("button", { name: "End the grant" }).click();
    await signThrough(page);
    await openRecord(page);
    await expect(grants).toContainText("Lapsed");
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`is readable for everyone, ${colorScheme}`, async ({ page, engine }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const path of ["/teams", `/teams/${await engine.read<number>("Teams", "teamCount")}`]) {
        await page.goto(path);
        await settle(page);
        for (const width of [375, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await expectAccessible(page, `${path} ${colorScheme} ${width}`);
        }
        await page.setViewportSize({ width: 320, height: 800 });
        await expectNoSidewaysScroll(page, path);
      }
    });
  }
});
