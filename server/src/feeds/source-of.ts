import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import type { FeedSource } from "./feed-source.ts";

/** What this store makes feeds and share pages from. @throws Refusal 404 if it was not told of an index. */
export function sourceOf({ config }: Services, url: string): FeedSource {
  const { feeds, chainId, origins } = config;
  const [site] = origins;
  if (!feeds || !site) throw noFeeds();
  return { ...feeds, chainId, site, url };
}

function noFeeds(): Refusal {
  return new Refusal(404, "noFeeds", {
    title: "No feeds here",
    reason: "This store was not told which index to make feeds from.",
    next: "Its operator sets GRAPHQL_URL and WEB_ORIGIN.",
  });
}
