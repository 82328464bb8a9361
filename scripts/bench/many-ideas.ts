import { type Browser, chromium, type Page, type Route } from "@playwright/test";
import { entityId } from "../../frontend/src/lib/graphql/entity-id.ts";
import { browserLaunch } from "../lib/browser.ts";
import type { Figures } from "./figures.ts";

const IDEAS = 10_000;
const PAGE = 250;

/** The list of 10,000 ideas under one's hands: searching, narrowing, ordering, scrolling. */
export async function measureManyIdeas(webUrl: string, graphqlUrl: string): Promise<Figures> {
  const browser = await chromium.launch(await browserLaunch());
  try {
    const page = await openList(browser, webUrl, graphqlUrl);
    let rows = await rowsIn(page);
    for (const act of ACTS) {
      await act(page);
      rows = Math.max(rows, await rowsIn(page));
    }
    return {
      "ideas.rowsInPage": rows,
      "ideas.slowestMilliseconds": await page.evaluate<number>("globalThis.slowestInteraction"),
    };
  } finally {
    await browser.close();
  }
}

async function openList(browser: Browser, webUrl: string, graphqlUrl: string): Promise<Page> {
  const page = await browser.newPage({ locale: "en-GB" });
  await page.addInitScript(`
    globalThis.slowestInteraction = 0;
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries())
        if (interactionId) globalThis.slowestInteraction = Math.max(globalThis.slowestInteraction, duration);
    }).observe({ type: "event", durationThreshold: 16 });
  `);
  await page.route(`${graphqlUrl}**`, multiply);
  await page.goto(new URL("/ideas", webUrl).href);
  await page.locator(`li[aria-setsize="${IDEAS}"]`).first().waitFor();
  return page;
}

const ACTS: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.getByRole("searchbox").pressSequentially("bread", { delay: 120 }),
  (page) => page.getByRole("searchbox").fill(""),
  (page) => page.getByLabel("Stage", { exact: true }).selectOption({ index: 1 }),
  (page) => page.getByLabel("Stage", { exact: true }).selectOption({ index: 0 }),
  (page) => page.getByLabel("Order", { exact: true }).selectOption({ index: 1 }),
  (page) => page.mouse.wheel(0, 500_000),
  (page) => page.mouse.wheel(0, -200_000),
  (page) => page.getByRole("searchbox").pressSequentially("oven", { delay: 120 }),
];

async function rowsIn(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  return await page.locator("main li[aria-setsize]").count();
}

interface Row {
  id: string;
  number: number;
}

/** The real index's ideas over and over, under other numbers, until there are 10,000. */
async function multiply(route: Route): Promise<void> {
  const request = route.request().postDataJSON() as { query: string; variables?: { after?: string } };
  if (!request.query.includes("query IdeaRows")) return route.continue();
  const from = Number(request.variables?.after ?? 0);
  const post = { ...request, variables: { after: "0x00000000", last: entityId(PAGE) } };
  const response = await route.fetch({ postData: JSON.stringify(post) });
  const answer = (await response.json()) as { data: { organisations: { ideas: number }[]; ideas: Row[] } };
  const { organisations, ideas } = answer.data;
  if (organisations[0]) organisations[0].ideas = IDEAS;
  answer.data.ideas = Array.from({ length: PAGE }, (_, i) => {
    const number = from + i + 1;
    return { ...(ideas[number % ideas.length] as Row), id: entityId(number), number };
  });
  return route.fulfill({ response, json: answer });
}
