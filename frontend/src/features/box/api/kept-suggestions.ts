import { isListOf, isObject, isText, isWhole } from "@/lib/check.ts";
import { checked, stored } from "@/lib/stored.ts";

const MOST_KEPT = 20;

const isKept = isListOf(
  isObject({
    code: isText(66, /^0x[0-9a-f]{64}$/),
    title: isText(200),
    /** Milliseconds since 1970. */
    at: isWhole(),
  }),
  MOST_KEPT,
);

/** What was left in boxes from this browser, with the codes, the newest first. */
export const keptSuggestions = stored("engine.suggestions.1", checked(isKept), []);

/** Keeps a code, so that closing the page does not lose it. The oldest of too many is dropped. */
export function keepSuggestion(code: string, title: string): void {
  const others = keptSuggestions.get().filter((kept) => kept.code !== code);
  const kept = { code, title: title.slice(0, 200), at: Date.now() };
  keptSuggestions.set([kept, ...others].slice(0, MOST_KEPT));
}

/** Forgets a code, for whoever uses a browser that is not their own. */
export function forgetSuggestion(code: string): void {
  keptSuggestions.set(keptSuggestions.get().filter((kept) => kept.code !== code));
}

/** The page that tells what became of a suggestion. The code stands where browsers send it to nobody. */
export function answerLink(code: string): string {
  return `${location.origin}/box/answer#${code}`;
}
