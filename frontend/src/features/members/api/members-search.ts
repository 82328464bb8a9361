import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { isOneOf, isText, isWhole, keepValid } from "@/lib/check.ts";

const LONGEST_TEXT = 200;

const fields = {
  q: isText(LONGEST_TEXT, /./),
  source: isOneOf(SOURCE_NAMES),
  unit: isWhole(1),
};

/** What the directory shows; all of it stands in the address, so a link is a saved view. */
export interface MembersSearch {
  q?: string | undefined;
  source?: Source | undefined;
  unit?: number | undefined;
}

/**
 * Reads the search part of an address. Anything malformed is dropped, so that a damaged link still opens; so is what
 * says nothing, so that the address stays short.
 */
export function readMembersSearch(raw: Readonly<Record<string, unknown>>): MembersSearch {
  // The router takes digits for a number, and leaves in what is not overwritten.
  const valid = keepValid(fields, typeof raw.q === "number" ? { ...raw, q: String(raw.q) } : raw);
  return { q: valid.q, source: valid.source, unit: valid.unit };
}
