import { CHANNEL_NAMES, type Channel, SOURCE_NAMES, type Source, STAGE_NAMES } from "@engine/protocol/enums";
import { isOneOf, isText, isWhole, readFields } from "@/lib/check.ts";

/** Orders of the ideas list. "relevance" is best match first, and newest first while nothing is searched for. */
export const IDEA_ORDERS = ["relevance", "newest", "oldest", "changed", "title"] as const;

/** Groups of stages that people ask for by one word. */
export const STAGE_GROUPS = {
  waiting: ["Submitted", "InReview"],
  deciding: ["Ready", "InBallot"],
  going: ["Approved", "InPilot", "Implemented"],
  paused: ["OnHold"],
  closed: ["Rejected", "Stopped", "Merged", "Withdrawn"],
} as const;

export type StageGroup = keyof typeof STAGE_GROUPS;

const stages = [...STAGE_NAMES.slice(1), ...(Object.keys(STAGE_GROUPS) as StageGroup[])] as const;

const LONGEST_TEXT = 200;

const fields = {
  q: isText(LONGEST_TEXT, /./),
  stage: isOneOf(stages),
  source: isOneOf(SOURCE_NAMES),
  challenge: isWhole(),
  channel: isOneOf(CHANNEL_NAMES),
  sort: isOneOf(IDEA_ORDERS),
};

/** What the ideas list shows; all of it stands in the address, so a link is a saved view. */
export interface IdeasSearch {
  q?: string | undefined;
  stage?: (typeof stages)[number] | undefined;
  source?: Source | undefined;
  challenge?: number | undefined;
  channel?: Channel | undefined;
  sort?: (typeof IDEA_ORDERS)[number] | undefined;
}

/** Reads the search part of an address. Anything malformed is dropped, so a damaged link still opens. */
export function readIdeasSearch(raw: Record<string, unknown>): IdeasSearch {
  // The router takes digits for a number.
  return readFields(fields, typeof raw.q === "number" ? { ...raw, q: String(raw.q) } : raw);
}

/** A search without what says nothing, so that the address stays short. */
export function tidySearch(search: IdeasSearch): IdeasSearch {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(entries);
}

/** Whether anything narrows the list. An order alone does not, nor what else an address may carry. */
export function isNarrowed(search: IdeasSearch): boolean {
  const { sort: _, ...filters } = readIdeasSearch({ ...search });
  return Object.keys(tidySearch(filters)).length > 0;
}
