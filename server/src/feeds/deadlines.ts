import type { ActivityKind } from "@engine/protocol/enums";
import ical, { type ICalEventData } from "ical-generator";
import { type FeedSource, pageOf } from "./feed-source.ts";
import { askIndex } from "./index-client.ts";
import { ACTIVITY_WORDS } from "./words.ts";

const MONTH_SECONDS = 30 * 86_400;

const QUERY = `query ($now: Int8!, $since: Int8!) {
  rounds(first: 100, where: { closesAt_gt: $now }) { number closesAt entryCount }
  reviews(first: 200, where: { result: Open, revealUntil_gt: $now }) {
    number commitUntil revealUntil idea { number content { title } }
  }
  proposals(first: 100, where: { deadline_gt: $now, canceledAt: null }) { id deadline description }
  pilots(first: 200, where: { state: Running }) { number endsAt idea { content { title } } }
  gatherings(first: 200, orderBy: startsAt, orderDirection: desc, where: { endsAt_gt: $since, cancelledAt: null }) {
    number kind startsAt endsAt content { title text }
  }
}`;

type Titled = { content: { title: string | null } | null };

interface Rows {
  rounds: { number: number; closesAt: string; entryCount: number }[];
  reviews: { number: number; commitUntil: string; revealUntil: string; idea: Titled & { number: number } }[];
  proposals: { id: string; deadline: string; description: string | null }[];
  pilots: { number: number; endsAt: string; idea: Titled }[];
  gatherings: {
    number: number;
    kind: ActivityKind;
    startsAt: string;
    endsAt: string;
    content: { title: string | null; text: string | null } | null;
  }[];
}

/**
 * What is due and where people meet, as an iCalendar: ends of ballots, reviews, votes and pilots that are ahead of
 * `now`, and activities from a month ago on.
 * @throws Refusal 503 if the index does not answer.
 */
export async function deadlinesCalendar(source: FeedSource, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const variables = { now: String(seconds), since: String(seconds - MONTH_SECONDS) };
  const rows = await askIndex<Rows>(source.graphqlUrl, QUERY, variables);
  const calendar = ical({
    name: `${source.organisation}: deadlines`,
    prodId: { company: "Distributed Innovation Engine", product: "deadlines", language: "EN" },
    ttl: 3600,
    url: source.url,
  });
  for (const event of [...dueOf(rows, source), ...gatheringsOf(rows, source)]) {
    calendar.createEvent({ ...event, stamp: now });
  }
  return calendar.toString();
}

/** Somebody's own words, or else a number. */
const nameOf = ({ content }: Titled, otherwise: string) => content?.title ?? otherwise;

const dateOf = (seconds: string) => new Date(Number(seconds) * 1000);

/** A moment by which something has to be done. */
function due(source: FeedSource, key: string, seconds: string, summary: string, path: string): ICalEventData {
  const at = dateOf(seconds);
  return { id: uid(source, key), start: at, end: at, summary, url: pageOf(source, path) };
}

const uid = ({ chainId, site }: FeedSource, key: string) => `${key}.${chainId}@${new URL(site).hostname}`;

function dueOf({ rounds, reviews, proposals, pilots }: Rows, source: FeedSource): ICalEventData[] {
  return [
    ...rounds.map(({ number, closesAt, entryCount }) =>
      due(
        source,
        `round-${number}`,
        closesAt,
        `Ballot ${number} on ${entryCount} ideas closes`,
        `/ballots/${number}`,
      ),
    ),
    ...reviews.flatMap(({ number, commitUntil, revealUntil, idea }) => {
      const title = nameOf(idea, `idea no. ${idea.number}`);
      return [
        due(source, `review-${number}`, commitUntil, `Last moment to judge: ${title}`, "/reviews"),
        due(
          source,
          `review-${number}-open`,
          revealUntil,
          `Last moment to open judgements: ${title}`,
          "/reviews",
        ),
      ];
    }),
    ...proposals.map(({ id, deadline, description }) =>
      due(source, `proposal-${id}`, deadline, `Vote ends: ${firstLine(description)}`, `/governance/${id}`),
    ),
    ...pilots.map(({ number, endsAt, idea }) =>
      due(
        source,
        `pilot-${number}`,
        endsAt,
        `Pilot ends: ${nameOf(idea, `no. ${number}`)}`,
        `/pilots/${number}`,
      ),
    ),
  ];
}

/** Title of a proposal: the first line of its words, without the mark of a heading. */
function firstLine(description: string | null): string {
  const [line = ""] = (description ?? "").split("\n");
  return line.replace(/^#+\s*/, "").trim() || "a proposal";
}

function gatheringsOf({ gatherings }: Rows, source: FeedSource): ICalEventData[] {
  return gatherings.map(({ number, kind, startsAt, endsAt, content }) => ({
    id: uid(source, `activity-${number}`),
    start: dateOf(startsAt),
    end: dateOf(endsAt),
    summary: content?.title ?? ACTIVITY_WORDS[kind],
    ...(content?.text && { description: content.text }),
    categories: [{ name: ACTIVITY_WORDS[kind] }],
    url: pageOf(source, "/activities"),
  }));
}
