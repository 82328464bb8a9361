import type { Hex } from "viem";
import { keccak256, stringToHex } from "viem/utils";

const BOUND = /#proposer=0x[0-9a-f]{40}$/i;
const TITLE_LENGTH = 110;

/** What a proposal says, without the mark that binds it to its proposer. */
export function wordsOf(description: string): string {
  return description.replace(BOUND, "").trim();
}

/** Whether nobody but its proposer could make it. */
export function isBound(description: string): boolean {
  return BOUND.test(description);
}

/** A title for it: its first line, without Markdown's marks, cut at a word. Empty if it says nothing. */
export function titleOf(description: string | null): string {
  const [line = ""] = wordsOf(description ?? "").split("\n", 1);
  const plain = line
    .replace(/^#+\s*/, "")
    .replace(/[*_`]/g, "")
    .trim();
  if (plain.length <= TITLE_LENGTH) return plain;
  return `${plain.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, "")} …`;
}

/** What stands below the title: everything, unless the first line is the title whole. */
export function bodyOf(description: string): string {
  const words = wordsOf(description);
  const [line = ""] = words.split("\n", 1);
  return titleOf(description).endsWith("…") ? words : words.slice(line.length).trim();
}

/** What the governor calls a proposal by, besides its calls. */
export function descriptionHash(description: string): Hex {
  return keccak256(stringToHex(description));
}
