import { toCsv } from "@engine/audit/decisions/csv";
import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { saveFile } from "@/lib/save-file.ts";

const COLUMNS: readonly [string, (row: IdeaRow) => string | number | bigint | undefined][] = [
  ["number", (row) => row.number],
  ["title", (row) => row.title],
  ["stage", (row) => row.stage],
  ["ground", (row) => row.ground],
  ["source", (row) => row.source],
  ["channel", (row) => row.channel],
  ["challenge", (row) => row.challenge],
  ["author", (row) => row.authorName],
  ["authorMember", (row) => row.authorNumber],
  ["ask", (row) => row.askAmount],
  ["tags", (row) => row.tags.join("; ")],
  ["submittedAt", (row) => isoTime(row.submittedAt)],
  ["stageSince", (row) => isoTime(row.stageSince)],
  ["contentHash", (row) => row.contentHash],
];

/** The ideas as RFC 4180 CSV with a byte order mark, which spreadsheets need to read it as UTF-8. */
export function ideasCsv(rows: readonly IdeaRow[]): string {
  const lines = rows.map((row) => COLUMNS.map(([, read]) => String(read(row) ?? "")));
  return toCsv(
    COLUMNS.map(([name]) => name),
    lines,
  );
}

/** Offers the ideas as a file. */
export function saveIdeas(rows: readonly IdeaRow[]): void {
  saveFile("ideas.csv", "text/csv;charset=utf-8", ideasCsv(rows));
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
