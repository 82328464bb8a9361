import type { Stage } from "@engine/protocol/enums";
import type { FeedSource } from "../feeds/feed-source.ts";
import { askIndex } from "../feeds/index-client.ts";
import { STAGE_WORDS } from "../feeds/words.ts";
import { Refusal } from "../refusal.ts";
import { oneLine } from "./one-line.ts";

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 200;

const QUERY = `query ($id: ID!) {
  idea(id: $id) { number stage content { title problem } }
}`;

interface Answer {
  idea: {
    number: number;
    stage: Stage;
    content: { title: string | null; problem: string | null } | null;
  } | null;
}

/** What a share page says of an idea: plain text, not yet escaped for any place. */
export interface SharedIdea {
  number: number;
  title: string;
  /** Where it stands. */
  stage: string;
  /** The problem's beginning; where it stands if the text is not there. */
  summary: string;
}

/** @throws Refusal 404 if the index has no such idea, 503 if it does not answer. */
export async function readSharedIdea({ graphqlUrl }: FeedSource, number: number): Promise<SharedIdea> {
  const id = `0x${number.toString(16).padStart(8, "0")}`;
  const { idea } = await askIndex<Answer>(graphqlUrl, QUERY, { id });
  if (!idea) throw noSuchIdea();
  const stage = STAGE_WORDS[idea.stage];
  return {
    ...{ number, stage },
    title: oneLine(idea.content?.title ?? "", LONGEST_TITLE) || `Idea no. ${number}`,
    summary: oneLine(idea.content?.problem ?? "", LONGEST_SUMMARY) || `This idea is ${stage}.`,
  };
}

function noSuchIdea(): Refusal {
  return new Refusal(404, "noSuchIdea", {
    title: "No such idea",
    reason: "The index has no idea of this number.",
    next: "If it was handed in a moment ago, ask again in a few seconds.",
  });
}
