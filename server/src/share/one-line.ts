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

/** The same in lines of at most `width` letters, `most` of them; a longer word is cut. */
export function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ").flatMap((each) => pieces(each, width))) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (Array.from(longer).length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.slice(0, most).map((line, at) => (at === most - 1 && lines.length > most ? `${line}…` : line));
}

function pieces(word: string, width: number): string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, piece) =>
    letters.slice(piece * width, (piece + 1) * width).join(""),
  );
}
