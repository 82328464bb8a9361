import { SOURCE_NAMES } from "@engine/protocol/enums";
import { isOneOf, isText, isWhole, keepValid } from "@/lib/check.ts";

const LONGEST_TEXT = 200;

const fields = {
  q: isText(LONGEST_TEXT, /./),
  source: isOneOf(SOURCE_NAMES),
  unit: isWhole(1),
};

/** What the directory shows; all of it stands in the address, so a link is a saved view. */
export type MembersSearch = ReturnType<typeof readMembersSearch>;

/**
 * Reads the search part of an address. Anything malformed is dropped, so that a damaged link still opens; so is what
 * says nothing, so that the address stays short.
 */
export function readMembersSearch(raw: Record<string, unknown>) {
  // The router takes digits for a number.
  return keepValid(fields, typeof raw.q === "number" ? { ...raw, q: String(raw.q) } : raw);
}
