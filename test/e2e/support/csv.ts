/** The rows of an RFC 4180 file by the names in its first line, read by a parser of its own. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = lines(text.replace(/^\ufeff/, ""));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

function lines(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], "", false];
  for (let place = 0; place < text.length; place++) {
    const letter = text[place];
    if (quoted && letter === '"' && text[place + 1] === '"') {
      cell += '"';
      place += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ",") [row, cell] = [[...row, cell], ""];
    else if (!quoted && letter === "\r" && text[place + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      place += 1;
    } else cell += letter;
  }
  return rows;
}
