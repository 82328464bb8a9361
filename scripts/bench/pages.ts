import { ROUTES } from "../../test/e2e/support/routes.ts";
import { startPrivateStack } from "../start/private-stack.ts";
import { bakeryScenario } from "../start/season.ts";
import { type Figures, percentile } from "./figures.ts";
import { installLighthouse, lookAt, type PageLook } from "./lighthouse.ts";
import { measureManyIdeas } from "./many-ideas.ts";

const LOOKS = 5;
const OFTEN = [ROUTES.home, ROUTES.ideas];

/** The dApp over the bakery's season, as Lighthouse sees it on a slow telephone, and under 10,000 ideas. */
export async function measurePages(): Promise<Figures> {
  await installLighthouse();
  const stack = await startPrivateStack({ season: bakeryScenario, web: true });
  try {
    const webUrl = stack.web?.url ?? "";
    const many = await measureManyIdeas(webUrl, stack.index?.graphqlUrl ?? "");
    const often: PageLook[] = [];
    for (const path of OFTEN) often.push(await middleLook(new URL(path, webUrl).href));
    const worst = (of: (look: PageLook) => number) => Math.max(...often.map(of));
    return {
      ...many,
      "pages.performance": Math.min(...often.map(({ performance }) => performance)),
      "pages.largestPaintMilliseconds": Math.round(worst(({ largestPaint }) => largestPaint)),
      "pages.blockedMilliseconds": Math.round(worst(({ blocked }) => blocked)),
      "pages.shiftThousandths": Math.round(1_000 * worst(({ shift }) => shift)),
      "pages.accessibility": await leastAccessible(webUrl),
    };
  } finally {
    await stack.stop();
  }
}

/** The median of five looks, each figure by itself. */
async function middleLook(url: string): Promise<PageLook> {
  const looks: PageLook[] = [];
  for (let i = 0; i < LOOKS; i++) looks.push(await lookAt(url));
  const middle = (key: keyof PageLook) =>
    percentile(
      looks.map((look) => look[key]),
      0.5,
    );
  const look: PageLook = {
    ...{ performance: middle("performance"), accessibility: middle("accessibility") },
    ...{ largestPaint: middle("largestPaint"), blocked: middle("blocked"), shift: middle("shift") },
  };
  console.log(`  ${new URL(url).pathname}: ${JSON.stringify(look)}`);
  return look;
}

/** The least accessibility of any page. */
async function leastAccessible(webUrl: string): Promise<number> {
  let least = 100;
  for (const [name, path] of Object.entries(ROUTES)) {
    const { accessibility } = await lookAt(new URL(path, webUrl).href, ["accessibility"]);
    if (accessibility < 100) console.log(`  ${name}: accessibility ${accessibility}`);
    least = Math.min(least, accessibility);
  }
  return least;
}
