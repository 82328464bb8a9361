const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Whether a word mixes alphabets that look alike, as in "pаypal" with a Cyrillic а. */
export function mixesScripts(text: string): boolean {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
}

/**
 * Characters without width or that turn the direction of writing: they can make two texts look the same. Emoji keep
 * their joiner and their colour.
 */
const INVISIBLE =
  /(?!\ufe0f)(?!(?<=\p{Extended_Pictographic}\ufe0f?)\u200d)\p{Default_Ignorable_Code_Point}/gu;

/** More than two marks on one letter ("zalgo") cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** At most this part of a clamped text is given up to end it with a whole word. */
const SPARED_FOR_WORD = 0.2;

/** Text as it is safe to show in one line: no invisible characters, no stacks of marks, at most `limit` letters. */
export function displayText(text: string, limit = 200): string {
  const visible = text.replace(INVISIBLE, "").replace(STACKED_MARKS, "$1").replace(/\s+/gu, " ").trim();
  const letters = Array.from(visible.slice(0, limit * 4));
  if (letters.length <= limit) return letters.join("");
  const cut = letters.slice(0, limit - 1).join("");
  const word = cut.lastIndexOf(" ");
  return `${word > cut.length * (1 - SPARED_FOR_WORD) ? cut.slice(0, word) : cut}…`;
}
