import { isListOf, isText } from "@/lib/check.ts";
import { checked, stored } from "@/lib/stored.ts";

const MOST_KEPT = 20;
/** A letter with the longest place and the longest signature of a wallet contract. */
const LONGEST_LETTER = 3_200;

/** Letters of the boxes that were opened in this browser, the newest first. They hold no secret. */
export const keptBoxes = stored(
  "engine.boxes.1",
  checked(isListOf(isText(LONGEST_LETTER, /^[\w-]+$/), MOST_KEPT)),
  [],
);

/** Keeps a letter, so that its box can be found and closed again. The oldest of too many is dropped. */
export function keepBox(letter: string): void {
  const others = keptBoxes.get().filter((kept) => kept !== letter);
  keptBoxes.set([letter, ...others].slice(0, MOST_KEPT));
}

/** The page of a box. The letter stands where browsers send it to nobody. */
export function boxLink(letter: string): string {
  return `${location.origin}/box#${letter}`;
}
