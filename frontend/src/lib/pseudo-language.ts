import type { Messages } from "@lingui/core";

const CHOOSING = new Set(["plural", "select", "selectordinal"]);

/** English texts with an accent on each letter: what has none on the screen is in no catalog. */
export function accented(messages: Messages): Messages {
  const entries = Object.entries(messages).map(([id, message]) => [id, accent(message)]);
  return Object.fromEntries(entries) as Messages;
}

/** Marks the words of a compiled message. Names of values and tags stay. */
function accent(part: unknown): unknown {
  if (typeof part === "string") return accentWords(part);
  if (Array.isArray(part))
    return part.map((token) => (Array.isArray(token) ? accentChoices(token) : accent(token)));
  return part;
}

/** A place for a value; if it chooses between texts, each of them is marked. */
function accentChoices([name, kind, choices]: unknown[]): unknown[] {
  if (typeof kind !== "string" || !CHOOSING.has(kind)) return [name, kind, choices].filter(Boolean);
  const marked = Object.entries(choices as object).map(([key, text]) => [key, accent(text)]);
  return [name, kind, Object.fromEntries(marked)];
}

function accentWords(text: string): string {
  return text.replace(/<[^>]+>|[a-z]/gi, (part) =>
    part.length > 1 ? part : `${part}\u0301`.normalize("NFC"),
  );
}
