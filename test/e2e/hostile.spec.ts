import { writeEverywhere } from "./support/hostile-season.ts";
import { HOSTILE_MARKUP } from "./support/hostile-texts.ts";
import { submitIdea } from "./support/ideas.ts";
import { expectTame, settle } from "./support/page-state.ts";
import { newMember } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { watchOver } from "./support/watch.ts";

test.describe("hostile texts", () => {
  test("threat 64: markup in every text stays text, on every page that shows it", async ({
    page,
    engine,
  }) => {
    const numbers = await writeEverywhere(engine);
    for (const number of numbers) {
      await page.goto(`/ideas/${number}`);
      await expect(page.getByRole("heading", { name: "How it was answered" })).toBeVisible();
      await expect(page.locator("blockquote .prose")).not.toHaveCount(0);
      await expectTame(page);
    }
    for (const path of ["/", "/leaderboard", "/metrics", "/settings"]) {
      await page.goto(path);
      await settle(page);
      await expectTame(page);
    }
    const shown = "<script>hostile=1</script>";
    // A long list has in the page what its window shows: so this one is found by its number.
    for (const path of [`/ideas?q=${numbers[0]}`, "/ballots"]) {
      await page.goto(path);
      await expect(page.getByRole("main").getByText(shown).first()).toBeVisible();
      await expectTame(page);
    }
    await page.goto("/propose");
    await expect(page.getByLabel("Builds on")).toContainText(shown);
    await page.getByLabel("Where it goes").selectOption("<svg onload=hostile=1>");
    await expect(page.locator(".prose").first()).toContainText("hostile=1");
    await page.getByLabel("The proposal").fill(HOSTILE_MARKUP.join("\n\n"));
    await page.getByRole("radio", { name: "Preview" }).check();
    await expect(page.locator(".prose")).toHaveCount(2);
    await expectTame(page);
  });

  test("threat 64: a script or handler that got into the page all the same is stopped by its policy", async ({
    page,
  }) => {
    await page.goto("/");
    await settle(page);
    const blocked = page.evaluate(`new Promise((resolve) => {
      const directives = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        if (directives.push(effectiveDirective) === 3) resolve(directives.sort());
      });
      const script = document.createElement("script");
      script.textContent = "hostile = 1";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="hostile = 1">');
      fetch("https://stranger.example/").catch(() => undefined);
    })`);
    expect(await blocked).toEqual(["connect-src", "script-src-attr", "script-src-elem"]);
    expect(await page.evaluate("typeof hostile")).toBe("undefined");
  });

  test("threat 65: a link in an idea says where it leads before it is followed", async ({ page, engine }) => {
    const villain = await newMember(engine);
    const proposal = "See [our bank](https://stranger.example/login).";
    const number = await submitIdea(engine, villain, { title: "A link to elsewhere", proposal });
    await engine.indexed();
    await page.goto(`/ideas/${number}`);
    await page.getByRole("link", { name: "our bank" }).click();
    const notice = page.getByRole("dialog", { name: "You are about to leave" });
    await expect(notice).toContainText("https://stranger.example/login");
    const onwards = notice.getByRole("link", { name: "Open the site" });
    await expect(onwards).toHaveAttribute("rel", /noopener noreferrer/);
    await notice.getByRole("button", { name: "Stay here" }).click();
    await expect(notice).toBeHidden();
  });

  test("a wallet whose name is markup and whose picture lies elsewhere is offered as plain text", async ({
    page,
  }) => {
    const name = "<img src=x onerror=hostile=1>";
    await page.addInitScript(
      (info) => {
        const detail = { info, provider: { request: async () => [], on: () => undefined } };
        const target = globalThis as unknown as EventTarget;
        const announce = () => target.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
        target.addEventListener("eip6963:requestProvider", announce);
      },
      {
        uuid: "c0b3f1e2-0b1c-4f1e-9d55-1c8f5b1f7a01",
        name,
        icon: "https://stranger.example/icon.png",
        rdns: "test.villain",
      },
    );
    await page.goto("/");
    await page.getByRole("banner").getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.getByRole("dialog").getByRole("button", { name })).toBeVisible();
    await expect(page.getByRole("dialog").locator("img")).toHaveCount(0);
    await expectTame(page);
  });

  test("what watches over these pages notices requests, dialogs and errors", async ({ browser, engine }) => {
    const context = await browser.newContext();
    const incidents = watchOver(context, engine.addresses);
    const page = await context.newPage();
    const failed = page.waitForEvent("requestfailed");
    await page.setContent(
      '<img src="https://stranger.example/pixel.png"><script>alert(1); hostile()</script>',
    );
    await failed;
    expect(incidents.sort()).toEqual([
      "dialog: 1",
      "request to https://stranger.example/pixel.png",
      "uncaught hostile is not defined",
    ]);
    await context.close();
  });
});
