import { LIMITS, MAX_DOCUMENT_BYTES } from "@engine/protocol/documents";
import { textFault, tidyText } from "@engine/protocol/text";
import type { IdeaFields } from "@/features/ideas/flows/idea-fields.ts";
import type { Draft } from "@/features/propose/api/draft.ts";
import { parseWholeNumber } from "@/lib/parse-number.ts";

/** What is wrong with a field of a draft. */
export type DraftFault = "missing" | "tooLong" | "unreadable" | "notANumber" | "tooMany" | "tooLarge";

export type DraftField = "title" | "problem" | "proposal" | "benefit" | "ask" | "tags";

/** Faults by field; empty if the draft can be signed. */
export type DraftIssues = Partial<Record<DraftField, DraftFault>>;

const TEXTS = ["title", "problem", "proposal", "benefit"] as const;

/** Room that salt, field names and quotes take in a document. */
const FRAME_BYTES = 1_024;

/** Everything that stands between a draft and its signature, field by field. */
export function draftIssues(draft: Draft): DraftIssues {
  const issues: DraftIssues = {};
  for (const field of TEXTS) {
    const fault = textIssue(tidyText(draft[field]), LIMITS[field]);
    if (fault) issues[field] = fault;
  }
  if (draft.ask.trim() !== "" && askAmount(draft.ask) === undefined) issues.ask = "notANumber";
  const tags = tagsOf(draft.tags);
  if (tags.length > LIMITS.tags) issues.tags = "tooMany";
  else if (tags.some((tag) => tag.length > LIMITS.tag)) issues.tags = "tooLong";
  else if (tags.some((tag) => textFault(tag))) issues.tags = "unreadable";
  if (!issues.proposal && bytesOf(draft) > MAX_DOCUMENT_BYTES - FRAME_BYTES) issues.proposal = "tooLarge";
  return issues;
}

function textIssue(text: string, limit: number): DraftFault | undefined {
  if (text === "") return "missing";
  if (text.length > limit) return "tooLong";
  return textFault(text) ? "unreadable" : undefined;
}

/** Length of the document in bytes, escapes included. */
function bytesOf(draft: Draft): number {
  return new TextEncoder().encode(JSON.stringify([...TEXTS.map((field) => draft[field]), draft.tags])).length;
}

/** The fields to sign. Call it on a draft without issues. */
export function fieldsOf(draft: Draft): IdeaFields {
  const { language, title, problem, proposal, benefit } = draft;
  const ask = askAmount(draft.ask);
  const fields = { language, title, problem, proposal, benefit, tags: tagsOf(draft.tags) };
  return ask === undefined ? fields : { ...fields, askAmount: ask };
}

/** A whole amount, as far as documents can hold one. */
function askAmount(text: string): number | undefined {
  const amount = parseWholeNumber(text);
  return amount !== undefined && amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : undefined;
}

/** Tags as typed, separated by commas; each once. */
export function tagsOf(text: string): string[] {
  return [...new Set(text.split(",").map(tidyText).filter(Boolean))];
}
