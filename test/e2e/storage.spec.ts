import { actAs } from "./support/acting.ts";
import { expectTame, settle } from "./support/page-state.ts";
import { expect, test } from "./support/test.ts";
import { watchOver } from "./support/watch.ts";

/** Where the app keeps things in the browser. */
const STORED = [
  "engine.preferences",
  "engine.wallet",
  "engine.persona",
  "engine.pending",
  "engine.drafts.1",
  "engine.ballots.1",
  "wagmi.store",
  "wagmi.recentConnectorId",
];

const POISON = [
  "{",
  "null",
  "[[[]]]",
  '"<img src=x onerror=hostile=1>"',
  '{"version":1,"records":[{"id":1,"path":"javascript:hostile=1"}],"theme":"<script>","endpoints":{"rpcUrl":"javascript:1"}}',
  `"${"x".repeat(500_000)}"`,
];

test("threat 73: poisoned or blocked storage breaks no page", async ({ page, browser, engine }) => {
  await page.goto("/");
  for (const poison of POISON) {
    await page.evaluate(
      ([keys, value]) => {
        const { localStorage } = globalThis as unknown as {
          localStorage: { setItem(key: string, value: string): void };
        };
        for (const key of keys) localStorage.setItem(key, value);
      },
      [STORED, poison] as const,
    );
    for (const path of ["/propose", "/settings"]) {
      await page.goto(path);
      await settle(page);
      await expectTame(page);
    }
  }
  await actAs(page, "Owner");
  const blocked = await browser.newContext({ baseURL: engine.addresses.webUrl });
  const incidents = watchOver(blocked, engine.addresses);
  await blocked.addInitScript({
    content: "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } });",
  });
  const unstored = await blocked.newPage();
  for (const path of ["/", "/propose", "/settings"]) {
    await unstored.goto(path);
    await settle(unstored);
  }
  await actAs(unstored, "Owner");
  expect(incidents).toEqual([]);
  await blocked.close();
});
