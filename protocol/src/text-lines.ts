/**
 * A text in lines of at most `width` letters, for pictures, which do not break lines themselves. A longer word is cut.
 * @param most How many lines; the last ends with an ellipsis if there would be more.
 */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ").flatMap((each) => piecesOf(each, width))) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (Array.from(longer).length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const filled = lines.filter(Boolean);
  return filled
    .slice(0, most)
    .map((line, at) => (at === most - 1 && filled.length > most ? `${line}…` : line));
}

/** A word in pieces of at most so many letters. */
function piecesOf(word: string, width: number): string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, piece) =>
    letters.slice(piece * width, (piece + 1) * width).join(""),
  );
}
