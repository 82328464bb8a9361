import { actAs } from "./support/acting.ts";
import { expectAccessible } from "./support/axe.ts";
import { submitIdea } from "./support/ideas.ts";
import { inEveryLook, THEMES } from "./support/looks.ts";
import { expectNoSidewaysScroll } from "./support/page-state.ts";
import { newMember } from "./support/people.ts";
import { appoint, handIn, runPilot } from "./support/pilots.ts";
import { writeIdea } from "./support/proposing.ts";
import { openReview } from "./support/reviews.ts";
import { expect, test } from "./support/test.ts";

test.describe("WCAG 2.2 AA in windows", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const colorScheme of THEMES) {
    test(`connecting, faults of a form, signing and its end, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("/propose");
      await page.getByRole("banner").getByRole("button", { name: "Connect", exact: true }).click();
      await expect(page.getByRole("dialog").getByRole("button", { name: "Owner" })).toBeVisible();
      await expectAccessible(page, "connecting");
      await page.keyboard.press("Escape");
      await actAs(page, "Customer who cycles");
      await page.getByRole("button", { name: "Hand in the idea" }).click();
      await expect(page.getByText("Something above needs your attention first.")).toBeVisible();
      await expectAccessible(page, "faults of a form");
      await writeIdea(page, `A rack for bicycles, ${colorScheme}`);
      await page.getByRole("button", { name: "Hand in the idea" }).click();
      await page.getByRole("dialog").getByText("The call, letter by letter").click();
      await expectAccessible(page, "signing");
      await page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }).click();
      await expect(page.getByRole("dialog", { name: "It is on record" })).toBeVisible();
      await expectAccessible(page, "its end");
    });
  }
});

test.describe("WCAG 2.2 AA while one scores an idea", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const colorScheme of THEMES) {
    test(`the scorecard and its faults, ${colorScheme}`, async ({ page, engine }) => {
      const number = await submitIdea(engine, await newMember(engine), { title: `A hook, ${colorScheme}` });
      await openReview(engine, number);
      await engine.indexed();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 375, height: 800 });
      await page.goto(`/ideas/${number}`);
      await actAs(page, "Retired regular");
      await page.getByRole("button", { name: "Score it blind" }).click();
      await page.getByRole("radio", { name: /^4/ }).first().check();
      await expectAccessible(page, "a scorecard");
      await expectNoSidewaysScroll(page, "a scorecard");
      await page.getByRole("button", { name: "Seal my scorecard" }).click();
      await expect(page.getByText("Choose one of the five.").first()).toBeVisible();
      await expectAccessible(page, "faults of a scorecard");
    });
  }
});

test.describe("WCAG 2.2 AA on a pilot", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("its record, a verdict and its faults, and the list: light and dark, narrow and wide", async ({
    page,
    engine,
  }) => {
    test.slow();
    await appoint(engine, engine.persona("partner_auditor").signer, "Verifier");
    const staged = await runPilot(engine, { title: "Rye on Mondays" });
    await handIn(engine, staged, 0, "Thirty loaves, all sold by noon.");
    await engine.indexed();
    await page.goto(`/pilots/${staged.pilotId}`);
    await actAs(page, "Partner auditor");
    await page.getByRole("button", { name: "Give a verdict" }).click();
    await page.getByRole("radio", { name: "Refuse" }).check();
    await page.getByRole("button", { name: "Refuse the evidence" }).click();
    await expect(page.getByText("Write at least a sentence.")).toBeVisible();
    await inEveryLook(page, "a pilot");
    await page.goto("/pilots");
    await expect(page.getByRole("heading", { name: "Awaiting a verdict" })).toBeVisible();
    await inEveryLook(page, "pilots");
  });
});

test.describe("motion", () => {
  const window = ".dialog-motion";

  test("there is some, unless the reader's system asks for less", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("banner").getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.locator(window)).toHaveCSS("animation-duration", /^0\.\d+s$/);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expect(page.locator(window)).toHaveCSS("animation-duration", "1e-05s");
  });

  test("or the reader asks for less here", async ({ page }) => {
    await page.goto("/settings");
    await page.getByRole("radio", { name: "Reduced" }).check();
    await page.reload();
    await page.getByRole("banner").getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.locator(window)).toHaveCSS("animation-duration", "1e-05s");
  });
});
