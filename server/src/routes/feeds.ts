import { deadlinesCalendar } from "../feeds/deadlines.ts";
import { decisionsFeed } from "../feeds/decisions.ts";
import type { FeedSource } from "../feeds/feed-source.ts";
import { sourceOf } from "../feeds/source-of.ts";
import { ownAddress } from "../own-address.ts";
import { replyBytes } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";

interface FeedKind {
  contentType: string;
  make: (source: FeedSource, now: Date) => Promise<string>;
}

const KINDS: Record<string, FeedKind> = {
  "decisions.atom": { contentType: "application/atom+xml; charset=utf-8", make: decisionsFeed },
  "deadlines.ics": { contentType: "text/calendar; charset=utf-8", make: deadlinesCalendar },
};

const act = { GET: getFeed, HEAD: getFeed };

export const feedRoutes: readonly Route[] = [
  { pattern: /^\/feeds\/(decisions\.atom|deadlines\.ics)$/, pages: "all", limited: true, methods: act },
];

/** So long one answer serves everybody: readers ask at the full hour, all at once. */
const FRESH_MILLISECONDS = 60_000;

/** @throws Refusal 404 if this store has no index to make feeds from, 503 if the index does not answer. */
async function getFeed({ services, request, response, captured }: Exchange): Promise<void> {
  const kind = KINDS[captured] as FeedKind;
  const source = sourceOf(services, ownAddress(services.config, request, `/feeds/${captured}`));
  const text = await services.feeds.get(captured, FRESH_MILLISECONDS, () => kind.make(source, new Date()));
  const headers = {
    "content-type": kind.contentType,
    "content-disposition": `inline; filename="${captured}"`,
    "cache-control": `public, max-age=${FRESH_MILLISECONDS / 1000}`,
  };
  replyBytes(response, 200, new TextEncoder().encode(text), headers);
}
