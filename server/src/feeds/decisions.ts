import type { Ground, Stage } from "@engine/protocol/enums";
import { Feed } from "feed";
import { type FeedSource, pageOf } from "./feed-source.ts";
import { askIndex } from "./index-client.ts";
import { GROUND_WORDS, STAGE_WORDS } from "./words.ts";
import { xmlText } from "./xml-text.ts";

/** Steps that no one decided: being handed in, changed, taken up for judging. */
const NO_DECISION: readonly Ground[] = ["None", "Submission", "Revision", "ReviewOpened", "BallotOpened"];

const QUERY = `query ($grounds: [Ground!]!) {
  stageChanges(first: 50, orderBy: timestamp, orderDirection: desc, where: { ground_not_in: $grounds }) {
    id
    to
    ground
    timestamp
    transaction
    idea { number content { title } }
    reasonContent { text }
  }
}`;

interface StageChangeRow {
  id: string;
  to: Stage;
  ground: Ground;
  /** Unix seconds. */
  timestamp: string;
  transaction: string;
  idea: { number: number; content: { title: string | null } | null };
  reasonContent: { text: string | null } | null;
}

/**
 * The fifty newest decisions on ideas as an Atom feed, each with its ground and reason.
 * @throws Refusal 503 if the index does not answer.
 */
export async function decisionsFeed(source: FeedSource, now: Date): Promise<string> {
  const { stageChanges } = await askIndex<{ stageChanges: StageChangeRow[] }>(source.graphqlUrl, QUERY, {
    grounds: NO_DECISION,
  });
  const newest = stageChanges[0];
  const feed = new Feed({
    id: pageOf(source, "/audit"),
    title: xmlText(`${source.organisation}: decisions`),
    description: "What was decided on ideas, and why.",
    link: pageOf(source, "/audit"),
    feedLinks: { atom: source.url },
    updated: newest ? dateOf(newest) : now,
    generator: "Distributed Innovation Engine",
    copyright: "",
    language: "en",
  });
  for (const row of stageChanges) feed.addItem(entryOf(source, row));
  return feed.atom1();
}

function entryOf(source: FeedSource, row: StageChangeRow) {
  const { idea, to, ground, reasonContent, transaction } = row;
  const title = idea.content?.title ?? `Idea no. ${idea.number}`;
  const paragraphs = [GROUND_WORDS[ground], reasonContent?.text ?? "", `Transaction ${transaction}`];
  const content = paragraphs.filter(Boolean).map((text) => `<p>${xmlText(text)}</p>`);
  return {
    id: `urn:innovation-engine:${source.chainId}:stage:${row.id}`,
    title: xmlText(`${title}: ${STAGE_WORDS[to]}`),
    link: pageOf(source, `/ideas/${idea.number}`),
    date: dateOf(row),
    content: content.join("\n"),
  };
}

const dateOf = ({ timestamp }: StageChangeRow) => new Date(Number(timestamp) * 1000);
