import { encodeSuggestionBox, type SuggestionBox } from "@engine/protocol/suggestion-box";

/** Who opened the boxes of these tests. */
export const OWNER = `0x${"a".repeat(40)}` as const;

/** A box's letter that is good for a day, or as changed; its signature is nobody's. */
export function boxLetter(change: Partial<SuggestionBox> = {}): string {
  const expiresAt = Math.floor(Date.now() / 1000) + 86_400;
  const box = { issuer: OWNER, source: 1, expiresAt, place: "Counter in the shop", ...change };
  return encodeSuggestionBox({ box, signature: `0x${"ab".repeat(65)}` });
}
