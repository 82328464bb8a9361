/** Characters that turn the direction of writing, and those without width: they can make a title say another thing. */
const DECEPTIVE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** More than two marks on one letter cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** Somebody's text as one line of at most `longest` letters that looks like what it is. */
export function oneLine(text: string, longest: number): string {
  const plain = text.replace(DECEPTIVE, "").replace(STACKED_MARKS, "$1").replace(/\s+/gu, " ").trim();
  const letters = Array.from(plain.slice(0, longest * 4));
  return letters.length <= longest
    ? letters.join("")
    : `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
